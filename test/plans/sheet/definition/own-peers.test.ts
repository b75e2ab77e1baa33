import { areas } from "../../../../src/core/catalogue/areas";
import { readDefinition } from "../../../../src/plans/sheet/definition/read-definition";
import { writeDefinition, type SheetDefinition } from "../../../../src/plans/sheet/definition/definition";
import { ownPeersTrouble } from "../../../../src/plans/sheet/definition/own-peers";
import { sheetPlan } from "../../../../src/plans/sheet/sheet-plan";
import type { FiguresForm } from "../../../../src/plans/sheet/sheet-options";
import { templateOf } from "../../../../src/plans/sheet/templates";
import { codesOf, shareOf } from "../../../core/raw-figures";
import { EvaluatedPlan, type Shown } from "../evaluate-plan";
import { yellowRow } from "../yellow-row";

const NEIGHBOURS = { name: "Neighbours", areas: ["JP", "CN", "TW", "HK", "SG"] };
const profile = templateOf("profile").standard;
const own: SheetDefinition = { ...profile, peers: NEIGHBOURS };

/** A sheet after a peer group was typed into its yellow cell, the third. */
function typed(definition: SheetDefinition, group?: string, figures: FiguresForm = "cells") {
  const { page } = sheetPlan(definition, { figures });
  return new EvaluatedPlan(page, group === undefined ? [] : [[yellowRow(page), GROUP, group]]);
}

const GROUP = 2;

/** What all cells above the foot show, which speaks of today's definition too. */
const above = (sheet: EvaluatedPlan, columns = 13): Shown[][] =>
  sheet.block({ row: 0, column: 0, rows: sheet.rowOf("Sources and methods"), columns });

/** Peers stand in the order that they have when the sheet is made, and its chart is as high as they are many. */
const inAnyOrder = (lines: Shown[][]): string[] =>
  lines.flatMap((line) => (line.every((cell) => cell === "") ? [] : JSON.stringify(line))).sort();

/** The row over the area and its peers. */
const peersRow = (sheet: EvaluatedPlan): number =>
  sheet.rowOf("Area", sheet.rowOf("Patent share in ", sheet.rowOf("Indicator")));

const peerNames = (sheet: EvaluatedPlan, rows: number): Shown[] =>
  sheet.block({ row: peersRow(sheet) + 2, column: 0, rows, columns: 1 }).map(([name]) => name!);

/** Year, own figure, median, gap to it, leader and gap to it of the first indicator, the patent share. */
const position = (sheet: EvaluatedPlan): Shown[] =>
  sheet.block({ row: sheet.rowOf("Patent share, %"), column: 2, rows: 1, columns: 6 })[0]!;

const share = (area: string): number => shareOf("uspto-patents", codesOf("MNE", "patents"), area, 2020);
const bySize = (areas: readonly string[]): string[] =>
  [...areas].sort((one, other) => share(other) - share(one));

it("names the group in its cell and in its titles, and its members below, the largest first", () => {
  const { page } = sheetPlan(own);
  const sheet = new EvaluatedPlan(page);
  expect(sheet.at(yellowRow(page), GROUP)).toBe("Neighbours");
  expect(sheet.at(0, 0)).toBe("Country profile: South Korea and Neighbours, Micro- and Nanoelectronics");
  // The dataset has no patents of Hong Kong.
  expect(bySize(["JP", "CN", "TW", "SG"])).toEqual(["JP", "TW", "CN", "SG"]);
  expect(peerNames(sheet, 7)).toEqual(["Japan", "Taiwan", "China", "Singapore", "Hong Kong", "", ""]);
});

it("leaves the area itself out of its peers", () => {
  const group = { ...NEIGHBOURS, areas: ["KR", ...NEIGHBOURS.areas] };
  const sheet = typed({ ...profile, peers: group });
  expect(peerNames(sheet, 7)).toEqual(peerNames(typed(own), 7));
  expect(position(sheet)).toEqual(position(typed(own)));
});

it("holds the area against the median and the leader of the group, from the raw counts", () => {
  // The dataset has no patents of Hong Kong: of the other four, the median lies between the second and the third.
  expect(share("HK")).toBeNaN();
  const shares = ["JP", "CN", "TW", "SG"].map(share).sort((a, b) => a - b);
  const middle = (shares[1]! + shares[2]!) / 2;
  const [year, figure, median, toMedian, leader, toLeader] = position(typed(own));
  expect([year, leader]).toEqual([2020, "Japan"]);
  expect(figure).toBeCloseTo(share("KR"), 12);
  expect(median).toBeCloseTo(middle, 12);
  // In percentage points.
  expect(toMedian).toBeCloseTo(100 * (share("KR") - middle), 10);
  expect(toLeader).toBeCloseTo(100 * (share("KR") - share("JP")), 10);
});

it.each(["cells", "spill"] as const)(
  "shows what a sheet made with a built-in group does when that is chosen in the cell, in %s",
  (figures) => {
    for (const [code, name] of [
      ["G7", "Group of Seven"],
      ["NORDIC", "Nordic countries"],
    ] as const) {
      const all = inAnyOrder(above(typed(own, name, figures)));
      // That its chart was made for fewer peers stands on it alone.
      const chosen = all.filter((row) => !row.startsWith('["The chart shows the first 5 rows of the table;'));
      expect(all.length - chosen.length).toBe(1);
      expect(chosen).toEqual(inAnyOrder(above(typed({ ...profile, peers: code }, undefined, figures))));
      expect(chosen).not.toEqual(inAnyOrder(above(typed(own, undefined, figures))));
    }
  },
);

it("shows the own group again when its name is typed again, whatever the case", () => {
  const before = above(typed(own));
  expect(above(typed(own, "Neighbours"))).toEqual(before);
  // The name stands in cells as it was typed; the figures do not mind.
  expect(position(typed(own, "NEIGHBOURS"))).toEqual(position(typed(own)));
});

it("has a row for each member of a large group, and the chart covers those with a figure", () => {
  const many = { name: "Ten of Europe", areas: "DE FR IT ES NL SE FI DK AT BE".split(" ") };
  const page = sheetPlan({ ...profile, peers: many }).page;
  const sheet = new EvaluatedPlan(page);
  const names = peerNames(sheet, 11);
  expect(bySize(many.areas).slice(0, 3)).toEqual(["DE", "FR", "AT"]);
  expect(names.slice(0, 3)).toEqual(["Germany", "France", "Austria"]);
  expect([names.filter((name) => name === "").length, names[10]]).toEqual([1, ""]);
  // The header, the area itself and the members.
  expect(page.charts[0]!.data.rows).toBe(12);
  // Seven rows at least, for the members of another group; of the five Hong Kong has no figure to draw.
  const { sections, charts } = sheetPlan(own).page;
  expect(sections![1]!.table.rows).toBe(9);
  expect(charts[0]!.data.rows).toBe(6);
  // The seven are fewer than the ten rows; the twenty-seven are more.
  const about = page.sections![1]!.about.row;
  const told = (group?: string) => typed({ ...profile, peers: many }, group).at(about, 0);
  expect([told(), told("G7")]).toEqual(["", ""]);
  expect(told("EU27_2020")).toBe("Only the first 10 of 27 peers are shown and counted.");
});

it("offers the own name before the built-in groups, in a list that Excel takes", () => {
  const { page: made } = sheetPlan(own);
  const yellow = yellowRow(made);
  const choice = made.choices!.find(({ row, column }) => row === yellow && column === GROUP)!;
  expect(choice.words?.slice(0, 2)).toEqual(["Neighbours", "EU27"]);
  expect(choice.words).toEqual(expect.arrayContaining(["Group of Seven", "BRICS", "Nordic countries"]));
  const longest = { ...NEIGHBOURS, name: "x".repeat(60) };
  const page = sheetPlan({ ...own, peers: longest }).page;
  const words = page.choices!.flatMap((each) => each.words ?? []);
  expect(words.join(",").length).toBeLessThanOrEqual(255);
  expect(words.filter((word) => /[,"]/.test(word))).toEqual([]);
  expect(sheetPlan(profile).page.choices!.filter((each) => each.words)).toEqual([]);
});

it("writes names with apostrophes into formulas as they are", () => {
  const named = { ...NEIGHBOURS, name: "Korea's “near” ones" };
  const sheet = typed({ ...profile, peers: named });
  expect(peerNames(sheet, 1)).toEqual(["Japan"]);
  expect(readDefinition(writeDefinition({ ...profile, peers: named }))).toEqual({ ...profile, peers: named });
});

it("says why a group cannot be compared with", () => {
  expect(ownPeersTrouble(NEIGHBOURS)).toBeUndefined();
  expect(ownPeersTrouble({ name: "None", areas: [] })).toBe("The group “None” has no areas.");
  expect(ownPeersTrouble({ name: "Both", areas: ["JP", "G7"] })).toBe(
    "The group “Both” holds another group, G7; name its members instead.",
  );
  const all = areas.filter(({ kind }) => kind === "country").map(({ code }) => code);
  expect(ownPeersTrouble({ name: "Most", areas: all.slice(0, 60) })).toBeUndefined();
  expect(ownPeersTrouble({ name: "Most", areas: all.slice(0, 61) })).toBe(
    "The group “Most” has 61 areas; a peer group takes 60 at most.",
  );
  expect(ownPeersTrouble({ name: "G7", areas: ["JP"] })).toContain("already means");
});
