import { findTechnology } from "../../../../src/core/catalogue/technologies";
import { orThrow } from "../../../../src/core/refusal";
import { sheetPlan } from "../../../../src/plans/sheet/sheet-plan";
import { templateOf } from "../../../../src/plans/sheet/templates";
import { balanceOf, codesOf, patents, rpaOf, shareOf } from "../../../core/raw-figures";
import { messageBox } from "../message-box";
import { EvaluatedPlan } from "../evaluate-plan";

const { standard } = templateOf("head-to-head");
const { page } = sheetPlan(standard);
const sheet = new EvaluatedPlan(page);
const [PATENTS, TRADE] = ["uspto-patents", "trade-baci-hs4"];
const [SHARE, RPA, BALANCE] = [0, 1, 2] as const;

const nameOf = (technology: string): string => orThrow(findTechnology(technology)).name;
/** The row of a technology in a section. */
const rowIn = (section: number, technology: string, of = page): number =>
  new EvaluatedPlan(of).rowOf(technology, of.sections![section]!.table.row);
/** Its cells. */
const line = (section: number, technology: string, of = page) =>
  new EvaluatedPlan(of).block({ row: rowIn(section, technology, of), column: 0, rows: 1, columns: 9 })[0]!;
/** The technologies of a section, from top to bottom. */
const labelsIn = (section: number): unknown[] => {
  const { table } = page.sections![section]!;
  return sheet.block({ row: table.row + 1, column: 0, rows: table.rows - 1, columns: 1 }).flat();
};
/** What is said under a section's table, its lines joined. */
const under = (section: number): string => {
  const { table } = page.sections![section]!;
  const lines = sheet.block({ row: table.row + table.rows, column: 0, rows: 3, columns: 1 }).flat();
  return lines
    .slice(0, lines.indexOf(""))
    .map((each) => String(each).trim())
    .join(" ");
};

/** Twelve of the sixteen have a field of patents, ten a heading of goods. */
const patented = standard.technologies.filter((each) => codesOf(each, "patents", "WIPO").length > 0);
const traded = standard.technologies.filter((each) => codesOf(each, "trade").length > 0);
const shareIn = (technology: string, area: string, year = 2020): number =>
  shareOf(PATENTS, codesOf(technology, "patents", "WIPO"), area, year);

const percent = (part: number): string => `${(100 * part).toFixed(1)} %`;
const points = (part: number): string => `${part > 0 ? "+" : "−"}${Math.abs(100 * part).toFixed(1)} pp`;

it("shows shares, their gap and their changes in percentage points, from the raw counts", () => {
  const codes = codesOf("MNE", "patents");
  const share = (area: string, year: number) => shareOf(PATENTS, codes, area, year);
  const [, korea, japan, gap, , , koreaMore, japanMore, grade] = line(SHARE, "Micro-");
  expect(korea).toBeCloseTo(share("KR", 2020), 12);
  expect(japan).toBeCloseTo(share("JP", 2020), 12);
  expect(gap).toBeCloseTo(100 * (share("KR", 2020) - share("JP", 2020)), 10);
  expect(koreaMore).toBeCloseTo(100 * (share("KR", 2020) - share("KR", 2010)), 10);
  expect(japanMore).toBeCloseTo(100 * (share("JP", 2020) - share("JP", 2010)), 10);
  expect(grade).toBe("close");
});

it("says over gaps and changes what they count", () => {
  const headers = page.sections!.map(({ table }) => sheet.block({ ...table, rows: 1 })[0]!);
  expect(headers.map((header) => [header[3], header[6], header[7]])).toEqual(
    ["pp", "points", "points"].map((unit) => [
      `Gap, ${unit}`,
      `Change, ${unit}: South Korea`,
      `Change, ${unit}: Japan`,
    ]),
  );
});

it("ranks among all countries", () => {
  const codes = codesOf("MNE", "patents");
  const larger = ["US", "JP", "TW", "CN", "DE"].filter(
    (area) => patents(PATENTS, codes, area, 2020) > patents(PATENTS, codes, "KR", 2020),
  );
  expect(larger).toEqual(["US", "JP", "TW"]);
  expect(line(SHARE, "Micro-").slice(4, 6)).toEqual([4, 2]);
});

it("has specialisation and trade balance in the years of their own datasets", () => {
  expect(line(RPA, "Photonics")[1]).toBeCloseTo(rpaOf(PATENTS, codesOf("PHOT", "patents"), "KR", 2020), 9);
  expect(line(BALANCE, "Robotics")[2]).toBeCloseTo(balanceOf(TRADE, codesOf("ROB", "trade"), "JP", 2023), 12);
  expect(sheet.at(page.sections![BALANCE]!.heading.row, 0)).toBe(
    "Relative trade balance: South Korea and Japan, 2023",
  );
});

it("begins each section with the technology in which the first area has most", () => {
  expect([patented.length, traded.length]).toEqual([12, 10]);
  const rpa = (technology: string) => rpaOf(PATENTS, codesOf(technology, "patents", "WIPO"), "KR", 2020);
  const balance = (technology: string) => balanceOf(TRADE, codesOf(technology, "trade"), "KR", 2023);
  const sorted = (all: readonly string[], of: (technology: string) => number): string[] =>
    [...all].sort((one, other) => of(other) - of(one)).map(nameOf);
  expect(labelsIn(SHARE)).toEqual(sorted(patented, (each) => shareIn(each, "KR")));
  expect(labelsIn(RPA)).toEqual(sorted(patented, rpa));
  // Big Data and Cloud Technologies are the same goods: they stay as they were.
  expect(labelsIn(BALANCE)).toEqual(sorted(traded, balance));
});

it("names under each table the technologies that have no figure, and gives them no row", () => {
  for (const [section, there] of [patented, patented, traded].entries()) {
    const lacking = standard.technologies.filter((each) => !there.includes(each)).map(nameOf);
    const all = `${lacking.slice(0, -1).join(", ")} and ${lacking.at(-1)}`;
    expect(under(section)).toBe(
      `Left out, because there was no figure of any of these areas when the sheet was made: ${all}.`,
    );
    expect(labelsIn(section)).not.toEqual(expect.arrayContaining([lacking[0]]));
  }
});

it("keeps what is missing as #N/A through gap, ranks and changes, with one note a row", () => {
  const definition = { ...standard, indicators: ["SHARE"], technologies: ["BLOCKCHAIN"] };
  const missing = sheetPlan(definition).page;
  const row = rowIn(SHARE, "Blockchain", missing);
  expect(line(SHARE, "Blockchain", missing).slice(1)).toEqual([...new Array<string>(7).fill("#N/A"), "none"]);
  expect(missing.notes.filter((note) => note.row === row)).toEqual([
    {
      row,
      column: 1,
      text: "South Korea, Blockchain, 2020: No open dataset has figures of patent share in Blockchain: no field of the 35 isolates it.",
    },
  ]);
});

it("keeps a technology of which one of the areas has a figure, and notes that the other has none", () => {
  // The dataset has no patents of Kosovo.
  expect(shareIn("MNE", "XK")).toBeNaN();
  const kosovo = sheetPlan({ ...standard, areas: ["KR", "XK"], indicators: ["SHARE"] }).page;
  const [, korea, ...rest] = line(SHARE, "Micro-", kosovo);
  expect(korea).toBeCloseTo(shareIn("MNE", "KR"), 12);
  // Its figure, the gap, its rank and its change; of Korea rank and change are there.
  expect(rest.map((each) => each === "#N/A")).toEqual([true, true, false, true, false, true, false]);
  const row = rowIn(SHARE, "Micro-", kosovo);
  expect(kosovo.notes.filter((note) => note.row === row).map(({ column }) => column)).toEqual([2]);
});

it("notes at a change why two years may not be compared, though both have figures", () => {
  const row = rowIn(BALANCE, "Photonics");
  expect(line(BALANCE, "Photonics").slice(6, 8)).toEqual(["#N/A", "#N/A"]);
  expect(page.notes.find((note) => note.row === row)).toMatchObject({
    column: 6,
    text: expect.stringContaining("breaks in 2022") as string,
  });
});

it("repeats technologies in later sections, so that one change serves all", () => {
  const typed = new EvaluatedPlan(page, [[rowIn(SHARE, "Advanced Materials"), 0, "WIPO:8"]]);
  const second = rowIn(RPA, "Advanced Materials");
  expect(typed.at(second, 0)).toBe("WIPO:8");
  expect(typed.at(second, 1)).toBeCloseTo(rpaOf(PATENTS, ["8"], "KR", 2020), 9);
  expect(typed.at(rowIn(BALANCE, "Advanced Materials"), 0)).toBe("WIPO:8");
});

it("has a bar chart of both areas over the table of each section", () => {
  expect(page.charts.map(({ kind, data, title }) => [kind, data.columns, sheet.at(title.row, 0)])).toEqual([
    ["bar", 2, "Patent share: South Korea and Japan, 2020"],
    ["bar", 2, "Revealed patent advantage: South Korea and Japan, 2020"],
    ["bar", 2, "Relative trade balance: South Korea and Japan, 2023"],
  ]);
  for (const { place, data, title } of page.charts) {
    expect(place.row).toBeGreaterThan(title.row);
    expect(place.row + place.rows).toBeLessThan(data.row);
  }
});

it("begins with what the figures say, three sentences on shares and one on each other indicator", () => {
  const gap = (technology: string) => shareIn(technology, "KR") - shareIn(technology, "JP");
  const [most] = [...patented].sort((one, other) => gap(one) - gap(other));
  expect(patented.filter((each) => gap(each) < 0)).toHaveLength(12);
  const box = messageBox(page, sheet);
  expect(box[0]).toBe(
    `Patent share, 2020: South Korea trails Japan in all 12 technologies, most in ${nameOf(most!)} ` +
      `(${percent(shareIn(most!, "KR"))} against ${percent(shareIn(most!, "JP"))}).`,
  );
  const change = (technology: string) => shareIn(technology, "KR") - shareIn(technology, "KR", 2010);
  const changes = [...patented].sort((one, other) => change(other) - change(one));
  const gained = changes.filter((each) => change(each) > 0).length;
  expect(box[2]).toBe(
    `Since 2010 South Korea gained in ${gained} of 12, most in ${nameOf(changes[0]!)} ` +
      `(${points(change(changes[0]!))}), and lost most in ${nameOf(changes.at(-1)!)} ` +
      `(${points(change(changes.at(-1)!))}).`,
  );
  // Four have room; shares bear three.
  expect(box[3]).toMatch(/^Revealed patent advantage, 2020: South Korea leads Japan in \d+ of 12, /);
  const balance = (technology: string, area: string) =>
    balanceOf(TRADE, codesOf(technology, "trade"), area, 2023);
  const ahead = traded.filter((each) => balance(each, "KR") > balance(each, "JP"));
  expect(box[4]).toMatch(
    new RegExp(`^Relative trade balance, 2023: South Korea leads Japan in ${ahead.length} of 10, `),
  );
});
