import { typedNumber } from "../../../../src/playground/stand-in/excel/typed-number";

/** Serials: days since 30 December 1899; 43101 is 1 January 2018, by Microsoft's page of DATE. */
it.each([
  ["12", 12],
  ["-1.5e3", -1500],
  ["6.3%", 0.063],
  ["1,234", 1234],
  ["2018-01-01", 43101],
  ["1/1/2018", 43101],
  ["May 2018", 43221],
  ["12:00", 0.5],
  ["6:30:36", 0.27125],
])("reads %j as the number %d", (text, number) => expect(typedNumber(text)).toBeCloseTo(number, 10));

it.each(["1/2", "MAR1", "3-4"])("reads %j as a day of this year", (text) => {
  const first = typedNumber(`${new Date().getFullYear()}-01-01`)!;
  const day = typedNumber(text)!;
  expect(day).toBeGreaterThanOrEqual(first);
  expect(day).toBeLessThan(first + 366);
});

it.each(["text", "13/45", "2018-02-30", "Market 5", "1,23", "", "5 %x"])("takes %j for no number", (text) =>
  expect(typedNumber(text)).toBeUndefined(),
);
