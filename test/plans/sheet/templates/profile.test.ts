import { sheetPlan } from "../../../../src/plans/sheet/sheet-plan";
import { templateOf } from "../../../../src/plans/sheet/templates";
import { balanceOf, codesOf, patents, raw, rpaOf, shareOf } from "../../../core/raw-figures";
import { plain } from "../message-box";
import { EvaluatedPlan } from "../evaluate-plan";
import { yellowRow } from "../yellow-row";

const { standard } = templateOf("profile");
const { page } = sheetPlan(standard);
const sheet = new EvaluatedPlan(page);
const G7 = ["CA", "FR", "DE", "IT", "JP", "GB", "US"];
const [positions, compared] = page.sections!.map(({ table }) => table);
const yellow = yellowRow(page);
/** The row of an indicator among the positions. */
const rowOf = (indicator: string) => sheet.rowOf(indicator, positions!.row);
const line = (indicator: string) =>
  sheet.block({ row: rowOf(indicator), column: 0, rows: 1, columns: 11 })[0]!;
const share = (area: string) => shareOf("uspto-patents", codesOf("MNE", "patents"), area, 2020);

it("holds an area against the median and the leader of the group, from the raw counts", () => {
  const peers = G7.map(share).sort((a, b) => a - b);
  const [label, since, year, own, median, toMedian, leader, toLeader, rank, , grade] = line("Patent share");
  expect([label, since, year]).toEqual(["Patent share, %", 2010, 2020]);
  expect([leader, rank, grade]).toEqual(["United States", 4, "close"]);
  expect(own).toBeCloseTo(share("KR"), 12);
  expect(median).toBeCloseTo(peers[3]!, 12);
  // In percentage points.
  expect(toMedian).toBeCloseTo(100 * (share("KR") - peers[3]!), 10);
  expect(toLeader).toBeCloseTo(100 * (share("KR") - peers[6]!), 10);
});

it("counts changes of counts in parts of the first, those of shares in points", () => {
  const count = (year: number) => patents("uspto-patents", codesOf("MNE", "patents"), "KR", year);
  expect(line("Patents")[9]).toBeCloseTo(count(2020) / count(2010) - 1, 12);
  const before = shareOf("uspto-patents", codesOf("MNE", "patents"), "KR", 2010);
  expect(line("Patent share")[9]).toBeCloseTo(100 * (share("KR") - before), 10);
  const gerd = (year: number) => raw("context-indicators", "GERD", "", "KR", year);
  expect(line("R&D expenditure")[9]).toBeCloseTo(
    gerd(Number(line("R&D")[2])) - gerd(Number(line("R&D")[1])),
    9,
  );
});

it("has each indicator in a year of its own that can be changed", () => {
  const row = rowOf("R&D expenditure");
  const moved = new EvaluatedPlan(page, [[row, 2, 2015]]);
  expect(moved.at(row, 3)).toBeCloseTo(raw("context-indicators", "GERD", "", "KR", 2015), 9);
  const column = 1 + sheet.block({ ...compared!, column: 1, rows: 1 })[0]!.indexOf("R&D expenditure, %");
  expect(moved.at(moved.rowOf("Japan", compared!.row), column)).toBeCloseTo(
    raw("context-indicators", "GERD", "", "JP", 2015),
    9,
  );
  expect(page.choices).toContainEqual(expect.objectContaining({ row, column: 2 }));
});

it("has the area over its peers, those with the largest figures first", () => {
  expect(sheet.at(compared!.row + 1, 0)).toBe("South Korea");
  const figures = sheet.block({ row: compared!.row + 2, column: 1, rows: 7, columns: 1 }).flat();
  expect(figures).toEqual(
    G7.map(share)
      .sort((a, b) => b - a)
      .map((each) => expect.closeTo(each, 12) as number),
  );
});

it("holds a member of the group against the others alone, made so or chosen in the cell", () => {
  const others = ["CA", "FR", "DE", "IT", "GB", "US"].map(share).sort((a, b) => a - b);
  const middle = (others[2]! + others[3]!) / 2;
  const made = sheetPlan({ ...standard, areas: ["JP"] }).page;
  for (const [from, shown] of [
    [made, new EvaluatedPlan(made)],
    [page, new EvaluatedPlan(page, [[yellow, 1, "Japan"]])],
  ] as const) {
    const [above, below] = from.sections!.map(({ table }) => table);
    const [own, ...peers] = shown
      .block({ row: below!.row + 1, column: 0, rows: below!.rows - 1, columns: 1 })
      .flat();
    expect(own).toBe("Japan");
    expect(peers.filter((name) => name !== "").sort()).toEqual([
      "Canada",
      "France",
      "Germany",
      "Italy",
      "United Kingdom",
      "United States",
    ]);
    const row = shown.rowOf("Patent share, %", above!.row);
    const [figure, median, , leader] = shown.block({ row, column: 3, rows: 1, columns: 4 })[0]!;
    expect(figure).toBeCloseTo(share("JP"), 12);
    expect(median).toBeCloseTo(middle, 12);
    expect(leader).toBe("United States");
  }
});

it("leaves rows empty where another group has fewer members, and says where it has too many", () => {
  const first = compared!.row + 2;
  const about = page.sections![1]!.about.row;
  const nordic = new EvaluatedPlan(page, [[yellow, 2, "Nordic countries"]]);
  const rows = nordic.block({ row: first, column: 0, rows: 7, columns: 2 });
  // Rows keep the order of the group that the sheet was made with.
  expect(rows.map(([name, figure]) => [name, typeof figure]).sort()).toEqual([
    ["", "string"],
    ["", "string"],
    ["Denmark", "number"],
    ["Finland", "number"],
    // The dataset has no patents of Iceland.
    ["Iceland", "string"],
    ["Norway", "number"],
    ["Sweden", "number"],
  ]);
  expect(rows.filter(([name]) => name === "")).toEqual([
    ["", ""],
    ["", ""],
  ]);
  const told = (group: string, area = "South Korea") =>
    new EvaluatedPlan(page, [
      [yellow, 1, area],
      [yellow, 2, group],
    ]).at(about, 0);
  expect(told("EU27_2020")).toBe("Only the first 7 of 27 peers are shown and counted.");
  // A member has 26 peers.
  expect(told("EU27_2020", "Germany")).toBe("Only the first 7 of 26 peers are shown and counted.");
  expect([told("G7"), told("G7", "Japan")]).toEqual(["", ""]);
  expect(sheet.at(about, 0)).toBe("");
});

it("draws the area and its peers in the first indicator", () => {
  expect(page.charts).toMatchObject([
    {
      kind: "bar",
      data: { row: compared!.row, column: 1, rows: 9, columns: 1 },
      categories: { column: 0 },
      emphasis: 0,
    },
  ]);
});

it("begins with where the area stands in each of the first six indicators", () => {
  const codes = codesOf("MNE", "patents");
  const all = ["KR", ...G7];
  const firstBy = (of: (area: string) => number): string =>
    [...all].sort((one, other) => of(other) - of(one))[0]!;
  const rpa = (area: string) => rpaOf("uspto-patents", codes, area, 2020);
  const balance = (area: string) => balanceOf("trade-baci-hs4", codesOf("MNE", "trade"), area, 2023);
  expect([firstBy(share), firstBy(rpa), firstBy(balance)]).toEqual(["US", "KR", "KR"]);
  const percent = (area: string): string => `${(100 * share(area)).toFixed(1)} %`;
  const messages = sheet.block({ row: 1, column: 0, rows: 6, columns: 1 }).flat().map(plain);
  const above = all.filter((area) => share(area) > share("KR")).length;
  expect(above).toBe(2);
  expect(messages[0]).toBe(
    `Patent share in Micro- and Nanoelectronics, 2020: South Korea is 3rd of 8 (${percent("KR")}); ` +
      `the United States leads it by ${(100 * (share("US") - share("KR"))).toFixed(1)} pp.`,
  );
  expect(messages[1]).toBe(
    "Revealed patent advantage in Micro- and Nanoelectronics, 2020: South Korea is first of 8 " +
      `(+${rpa("KR").toFixed(1)}).`,
  );
  expect(messages[4]).toBe(
    "Relative trade balance in Micro- and Nanoelectronics, 2023: South Korea is first of 8 " +
      `(+${balance("KR").toFixed(2)}).`,
  );
});
