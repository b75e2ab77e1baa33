import { told } from "../../../src/core/own/problems";
import { isRead, judged, whyNoFigures } from "../../../src/excel/tables/judged-tables";

const table = (cells: unknown[][] | undefined, head: unknown[] = cells![0]!) => ({
  name: "Patents",
  address: "Sheet1!A1:D9",
  head,
  cells,
});

it("tells tables of figures from others, and says what those lack", () => {
  expect(whyNoFigures(["Land", "Jahr", "Wert"])).toBeUndefined();
  expect(whyNoFigures(["REF_AREA", "TIME_PERIOD", "OBS_VALUE"])).toBeUndefined();
  expect(whyNoFigures(["Task", "Done"])).toBe("It has no column of areas, such as “area” or “country”.");
  expect(whyNoFigures(["Country", "Capital"])).toBe(
    'Your range has no years: neither a column "year" nor a column for each year, such as "2018".',
  );
  const { own, others } = judged([table([["Task", "Done"]])]);
  expect(own).toEqual([]);
  expect(others).toEqual([
    { name: "Patents", why: "It has no column of areas, such as “area” or “country”." },
  ]);
});

it("tells every problem by its row, as formulas do", () => {
  const { own } = judged([
    table([
      ["Country", "Tech", "Year", "Value"],
      ["Korea", "AI", 2018, 12],
      ["Korea", "AI", 2018, 13],
      ["Japan", "AI", 2018, "many"],
    ]),
  ]);
  expect(own[0]!.dataset).toBeUndefined();
  expect(own[0]!.problemCount).toBe(2);
  const sentences = own[0]!.problems.map(told);
  expect(sentences[0]).toBe("Row 3: two figures of Korea, AI, 2018; the other is in row 2.");
  expect(sentences[1]).toMatch(/^Row 4: .*"many"/);
});

it("leaves a table alone that is too large to be looked through", () => {
  const head = ["Country", "2018"];
  expect(isRead(head, 2_000_000)).toBe(true);
  expect(isRead(head, 2_000_001)).toBe(false);
  expect(isRead(["Task"], 2)).toBe(false);
  expect(judged([table(undefined, head)]).own).toMatchObject([{ isTooLarge: true, problemCount: 0 }]);
});
