import { sheetPlan } from "../../../src/plans/sheet/sheet-plan";
import type { SheetDefinition } from "../../../src/plans/sheet/definition/definition";
import { EvaluatedPlan } from "./evaluate-plan";
import { messageBox, plain } from "./message-box";
import { standard } from "./standard";

/** The messages of a sheet, by its formulas, which give what the plan says of today. */
function messages(definition: SheetDefinition): readonly string[] {
  const { page } = sheetPlan(definition);
  const sheet = new EvaluatedPlan(page);
  const shown = messageBox(page, sheet);
  const planned = sheet
    .formulas()
    .filter(({ row, column }) => row >= 1 && row < page.hint!.row && column === 0);
  const today = planned.flatMap(({ cell: { value } }) => (typeof value === "string" ? [value] : []));
  expect(plain(today.join(""))).toBe(shown.join(""));
  return shown;
}

const profile = (area: string): SheetDefinition => ({ ...standard("profile"), areas: [area] });

describe("The messages of a profile", () => {
  it("say that the area has no figure before who is first of the others", () => {
    const [share = "", , , exports = ""] = messages(profile("MT"));
    // The USPTO's table has no row of Malta; BACI has its exports.
    expect(share).toMatch(/^Patent share in .*, 2020: no figure of Malta; the United States is first of 7 /);
    expect(exports).toMatch(/^Export share in .*: Malta is 7th /);
  });

  it("say where the area stands, whoever is first", () => {
    expect(messages(profile("NL"))[0]).toMatch(
      /^Patent share in Micro- and Nanoelectronics, 2020: the Netherlands is \d(st|nd|rd|th) of \d \(/,
    );
    expect(messages(profile("JP"))[0]).toMatch(/: Japan is 2nd of 7 \(/);
    expect(messages(profile("US"))[0]).toMatch(/: the United States is first of 7 \(/);
  });

  it("never tell of another in its place", () => {
    expect(messages(profile("AQ"))[0]).toMatch(
      /: no figure of Antarctica; the United States is first of 7 \(/,
    );
  });
});

describe("The messages of a sheet", () => {
  it("end, on its first indicator, with what another dataset says otherwise", () => {
    const told = messages({ ...standard("head-to-head"), areas: ["KR", "DE"] });
    expect(told[3]).toMatch(/^By patent families, /);
    expect(told[0]).toMatch(/^Patent share, 2020: /);
  });

  it("begin with the main one where each indicator has a row, and say nothing twice of one area alone", () => {
    const own = messages(standard("empty"));
    expect(own[0]).toMatch(/^Patent share, 2020: South Korea is highest in /);
    const alone = messages({ ...standard("empty"), areas: ["KR"], indicators: ["SHARE"] }).filter(Boolean);
    expect(new Set(alone).size).toBe(alone.length);
  });

  it("leave no row empty before others, and say what nobody has figures of", () => {
    const told = messages({ ...standard("head-to-head"), technologies: ["MNE"] });
    expect(told).not.toContain("");
    // Two areas of one technology bear four sentences on shares at most.
    expect(told.filter((text) => text.startsWith("Revealed patent advantage"))).toHaveLength(1);
    const none = messages({ ...standard("profile"), technologies: ["BLOCKCHAIN"] });
    expect(none[0]).toBe(
      "No open dataset has figures of patent share in Blockchain: no field of the 35 isolates it.",
    );
    expect(messages({ ...standard("league"), technologies: ["BLOCKCHAIN"] })[0]).toBe(
      "No open source has a figure of what is chosen.",
    );
  });
});

it("breaks a sentence that is longer than a line between words, whatever it says later", () => {
  const { page } = sheetPlan(standard("head-to-head"));
  const lines = Array.from({ length: page.hint!.row - 2 }, (_, at) =>
    String(new EvaluatedPlan(page).at(at + 1, 0)),
  );
  // Of the page at most 640 points, at 5.1 a letter.
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(Math.floor(640 / 5.1));
  expect(messageBox(page, new EvaluatedPlan(page)).every((text) => text.endsWith("."))).toBe(true);
});

it("shows an indicator that is chosen twice once", () => {
  const { page } = sheetPlan({ ...standard("head-to-head"), indicators: ["SHARE", "RPA", "SHARE"] });
  expect(page.sections).toHaveLength(2);
});

it("says a dataset's own code by its name in titles", () => {
  const { page } = sheetPlan({ ...standard("trend"), technologies: ["WIPO:8"] });
  const sheet = new EvaluatedPlan(page);
  expect(sheet.at(0, 0)).toBe("Trend: Patent share in Semiconductors, 2001 to 2020");
});
