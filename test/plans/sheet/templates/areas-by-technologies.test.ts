import { findTechnology } from "../../../../src/core/catalogue/technologies";
import { orThrow } from "../../../../src/core/refusal";
import type { Place, Plan } from "../../../../src/plans/plan";
import { sheetPlan } from "../../../../src/plans/sheet/sheet-plan";
import { templateOf } from "../../../../src/plans/sheet/templates";
import { codesOf, rpaOf, shareOf } from "../../../core/raw-figures";
import { EvaluatedPlan } from "../evaluate-plan";
import { yellowRow } from "../yellow-row";

const map = templateOf("specialisation").standard;
const own = templateOf("empty").standard;

const tableIn = ({ sections = [] }: Plan, section = 0): Place => sections[section]!.table;
const nameOf = (technology: string): string => orThrow(findTechnology(technology)).name;
/** Twelve of the sixteen technologies have a field of patents. */
const patented = map.technologies.filter((each) => codesOf(each, "patents", "WIPO").length > 0);
const rpa = (technology: string, area: string, year = 2020): number =>
  rpaOf("uspto-patents", codesOf(technology, "patents", "WIPO"), area, year);
const signed = (value: number): string => `${value > 0 ? "+" : "−"}${Math.abs(value).toFixed(1)}`;

it("maps specialisation around 0, with median, leader and gaps from the raw counts", () => {
  const { page } = sheetPlan(map);
  const sheet = new EvaluatedPlan(page);
  const { row } = tableIn(page);
  const values = map.areas.map((area) => rpaOf("uspto-patents", codesOf("MNE", "patents"), area, 2020));
  const column =
    sheet.block({ row, column: 1, rows: 1, columns: 12 })[0]!.indexOf("Micro- and Nanoelectronics") + 1;
  const at = (label: string) => sheet.at(sheet.rowOf(label, row), column);

  expect(column).toBeGreaterThan(0);
  expect(sheet.block({ row: row + 1, column, rows: 10, columns: 1 }).flat()).toEqual(
    values.map((value) => expect.closeTo(value, 9) as number),
  );
  const sorted = [...values].sort((a, b) => a - b);
  const median = (sorted[4]! + sorted[5]!) / 2;
  const korea = values[map.areas.indexOf("KR")]!;
  expect(at("Median")).toBeCloseTo(median, 9);
  expect(at("Highest")).toBeCloseTo(sorted[9]!, 9);
  // The only one above 90: Taiwan.
  expect(at("Leader")).toBe("Taiwan");
  expect(at("Gap to the median, points")).toBeCloseTo(korea - median, 9);
  expect(at("Gap to the leader, points")).toBeCloseTo(korea - sorted[9]!, 9);
  expect(page.heatMaps).toEqual([{ place: { row: row + 1, column: 1, rows: 10, columns: 12 }, reach: 100 }]);
});

it("has a column for each technology that has a figure, and names those without under its lines", () => {
  const { page } = sheetPlan(map);
  const sheet = new EvaluatedPlan(page);
  const table = tableIn(page);
  expect(sheet.block({ ...table, rows: 1 })[0]!.slice(1)).toEqual(patented.map(nameOf));
  const under = sheet.block({ row: table.row + table.rows, column: 0, rows: 3, columns: 1 }).flat();
  const lacking = map.technologies.filter((each) => !patented.includes(each)).map(nameOf);
  expect(lacking).toHaveLength(4);
  expect(
    under
      .slice(0, under.indexOf(""))
      .map((text) => String(text).trim())
      .join(" "),
  ).toBe(
    "Left out, because there was no figure of any of these areas when the sheet was made: " +
      `${lacking.slice(0, -1).join(", ")} and ${lacking.at(-1)}.`,
  );
});

it("begins with where the area in focus is high and low, and who is first how often", () => {
  const sheet = new EvaluatedPlan(sheetPlan(map).page);
  const korea = [...patented].sort((one, other) => rpa(other, "KR") - rpa(one, "KR"));
  const [best, worst] = [korea[0]!, korea.at(-1)!];
  const above = korea.filter((each) => rpa(each, "KR") > 0).length;
  expect(sheet.at(1, 0)).toBe(
    `Revealed patent advantage, 2020: South Korea is above 0 in ${above} of 12 technologies, ` +
      `highest in ${nameOf(best)} (${signed(rpa(best, "KR"))}).`,
  );
  expect(sheet.at(2, 0)).toBe(`South Korea is lowest in ${nameOf(worst)} (${signed(rpa(worst, "KR"))}).`);
  const change = (technology: string) => rpa(technology, "KR") - rpa(technology, "KR", 2010);
  const changes = [...patented].sort((one, other) => change(other) - change(one));
  const [most, least] = [changes[0]!, changes.at(-1)!];
  const gained = changes.filter((each) => change(each) > 0).length;
  expect(sheet.at(4, 0)).toBe(
    `Since 2010 South Korea gained in ${gained} of 12, most in ${nameOf(most)} (${signed(change(most))}), ` +
      `and lost most in ${nameOf(least)} (${signed(change(least))}).`,
  );
  const firsts = patented.map(
    (technology) => [...map.areas].sort((one, other) => rpa(technology, other) - rpa(technology, one))[0]!,
  );
  const times = (area: string): number => firsts.filter((each) => each === area).length;
  const others = 12 - times("CN") - times("JP") - times("DE");
  expect(Math.max(...map.areas.map(times))).toBe(times("CN"));
  expect(sheet.at(6, 0)).toBe(
    `Revealed patent advantage, 2020: China is first in ${times("CN")} of 12 technologies, ` +
      `Japan in ${times("JP")}, Germany in ${times("DE")} and others in ${others}.`,
  );
});

it("has neither median nor leader where no area has a figure, and never 0", () => {
  const rows = ["Median", "Highest", "Leader", "Gap to the median", "Rank", "Change"];
  const { page } = sheetPlan(map);
  const first = tableIn(page).row;
  // Typed over a technology that has figures; or alone, where it has its column though nobody has any.
  const typed = [new EvaluatedPlan(page, [[first, 1, "Blockchain"]]), first] as const;
  const { page: only } = sheetPlan({ ...map, technologies: ["BLOCKCHAIN"] });
  for (const [sheet, row] of [typed, [new EvaluatedPlan(only), tableIn(only).row] as const]) {
    expect(sheet.at(row, 1)).toBe("Blockchain");
    expect(rows.map((label) => sheet.at(sheet.rowOf(label, row), 1))).toEqual(rows.map(() => "#N/A"));
  }
});

it("counts gaps and changes of shares in percentage points", () => {
  const { page } = sheetPlan(own);
  const sheet = new EvaluatedPlan(page);
  const share = (area: string, year = 2020) =>
    shareOf("uspto-patents", codesOf("MNE", "patents"), area, year);
  const shares = own.areas.map((area) => share(area)).sort((a, b) => a - b);
  const [lowest, , median, , highest] = shares;
  expect([lowest, highest]).toEqual([share("DE"), share("US")]);
  const at = (label: string) => sheet.at(sheet.rowOf(label, tableIn(page).row), 1);
  expect(at("Gap to the median, pp")).toBeCloseTo(100 * (share("KR") - median!), 10);
  expect(at("Gap to the leader, pp")).toBeCloseTo(100 * (share("KR") - highest!), 10);
  expect(at("Change since 2010, pp")).toBeCloseTo(100 * (share("KR") - share("KR", 2010)), 10);
});

it("orders areas as given, by name, or the largest first and those without a figure last", () => {
  const areas = ["KR", "XK", "US", "JP"];
  const labels = (order: typeof own.order) => {
    const { page } = sheetPlan({ ...own, areas, order });
    return new EvaluatedPlan(page)
      .block({ row: tableIn(page).row + 1, column: 0, rows: 4, columns: 1 })
      .flat();
  };
  expect(labels("given")).toEqual(["South Korea", "Kosovo", "United States", "Japan"]);
  expect(labels("name")).toEqual(["Japan", "Kosovo", "South Korea", "United States"]);
  const share = (area: string) => shareOf("uspto-patents", codesOf("MNE", "patents"), area, 2020);
  expect(share("US") > share("JP") && share("JP") > share("KR")).toBe(true);
  expect(labels("value")).toEqual(["United States", "Japan", "South Korea", "Kosovo"]);
});

it("has a section for each indicator, each source with its own change, year and dataset", () => {
  const { page } = sheetPlan({ ...own, dataset: "patent-families" });
  const sheet = new EvaluatedPlan(page);
  const row = yellowRow(page);
  expect(sheet.block({ row: row - 1, column: 0, rows: 1, columns: 7 })[0]).toEqual([
    "Area in focus",
    "Patents: change since",
    "Patents: year",
    "Patents: dataset",
    "Trade: change since",
    "Trade: year",
    "Trade: dataset",
  ]);
  // patent-families is pinned for patents alone: it has no trade.
  expect([sheet.at(row, 3), sheet.at(row, 6)]).toEqual(["patent-families", ""]);
  expect(page.heatMaps.map(({ reach }) => reach)).toEqual([undefined, 100, 1]);
  expect(page.charts).toHaveLength(3);
  expect(sheet.at(tableIn(page).row + 1, 1)).toBeCloseTo(
    shareOf("patent-families", ["8"], "KR", Number(sheet.at(row, 2))),
    12,
  );
});

it("gives an indicator of areas one column, and later sections their technologies", () => {
  const { page } = sheetPlan({ ...own, indicators: ["GERD", "SHARE"] });
  const sheet = new EvaluatedPlan(page);
  const { row } = tableIn(page);
  expect(sheet.block({ row, column: 0, rows: 1, columns: 3 })[0]).toEqual([
    "Area",
    "R&D expenditure, % of GDP",
    "",
  ]);
  const second = tableIn(page, 1).row;
  expect(sheet.block({ row: second, column: 1, rows: 1, columns: 3 })[0]).toEqual([
    "Micro- and Nanoelectronics",
    "Robotics",
    "Photonics",
  ]);
});

it("says each reason once where very many figures are missing", () => {
  const { page } = sheetPlan({ ...map, areas: ALL_EU, technologies: ["BLOCKCHAIN", "CLOUD", "SEC", "ARVR"] });
  // 4 times 27 figures are missing for 4 reasons.
  const [{ place } = { place: tableIn(page) }] = page.heatMaps;
  expect([place.rows, place.columns]).toEqual([27, 4]);
  const inGrid = page.notes.filter(({ row }) => row < place.row + 27);
  expect(inGrid).toHaveLength(4);
});

const ALL_EU = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split(" ");
