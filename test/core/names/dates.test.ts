import { dateOfDay, isDate } from "../../../src/core/names/dates";

it("reads Excel's numbers of days: 43101 is the first of 2018", () => {
  // Excel counts 1 January 1900 as 1 and has a 29 February 1900.
  expect([43101, 43465, 43100.99].map(dateOfDay)).toEqual(["2018-01-01", "2018-12-31", "2017-12-31"]);
});

it("takes no year, count or nonsense for a day", () => {
  expect([2018, 2100, 9999, 100000, -5, NaN, Infinity].map(dateOfDay)).toEqual(new Array(7).fill(undefined));
});

it("knows a date from other texts with digits and marks", () => {
  expect(["2018-01-01", "1/2/2018", "Feb 2018"].every(isDate)).toBe(true);
  expect(["2010:2018", "2010-2018", "-5", "2018", "2018/19", "may", "latest"].some(isDate)).toBe(false);
});
