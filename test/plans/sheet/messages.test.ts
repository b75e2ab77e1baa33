import { sheetPlan } from "../../../src/plans/sheet/sheet-plan";
import type { SheetDefinition } from "../../../src/plans/sheet/definition/definition";
import { EvaluatedPlan } from "./evaluate-plan";
import { standard } from "./standard";

/** The messages of a sheet, by its formulas, which give what the plan says of today. */
function messages(definition: SheetDefinition): readonly string[] {
  const { page } = sheetPlan(definition);
  const sheet = new EvaluatedPlan(page);
  const shown = sheet.block({ row: 1, column: 0, rows: 6, columns: 1 }).flat().map(String);
  const planned = sheet.formulas().filter(({ row, column }) => row >= 1 && row <= 6 && column === 0);
  expect(planned.map(({ cell }) => cell.value)).toEqual(shown);
  return shown;
}

const profile = (area: string): SheetDefinition => ({ ...standard("profile"), areas: [area] });

describe("The messages of a profile", () => {
  it("say where the area stands, whoever is first", () => {
    expect(messages(profile("NL"))[0]).toMatch(
      /^Patent share in Micro- and Nanoelectronics, 2020: the Netherlands is \d(st|nd|rd|th) \(/,
    );
    expect(messages(profile("JP"))[0]).toMatch(/: Japan is 2nd \(/);
    expect(messages(profile("US"))[0]).toMatch(/: the United States is first of 7 \(/);
  });

  it("are of the others alone where the area has no figure, and never tell of another in its place", () => {
    expect(messages(profile("AQ"))[0]).toMatch(/: the United States is first of 7 \(/);
  });
});

describe("The messages of a sheet", () => {
  it("end, on its first indicator, with what another dataset says otherwise", () => {
    const told = messages({ ...standard("head-to-head"), areas: ["KR", "DE"] });
    expect(told[3]).toMatch(/^By patent-families, /);
    expect(told[0]).toMatch(/^Patent share, 2020: /);
  });

  it("begin with the main one where each indicator has a row, and say nothing twice of one area alone", () => {
    const own = messages(standard("empty"));
    expect(own[0]).toMatch(/^Patent share, 2020: South Korea is highest in /);
    const alone = messages({ ...standard("empty"), areas: ["KR"], indicators: ["SHARE"] }).filter(Boolean);
    expect(new Set(alone).size).toBe(alone.length);
  });
});
