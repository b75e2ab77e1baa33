import { findArea, membersOf } from "../../../core/catalogue/areas";
import { Refusal } from "../../../core/refusal";
import type { PlannedCell } from "../../plan";
import { quoted } from "../calls";
import type { Held, HeldCell } from "../held";
import { areasInCells } from "../names-in-cells";
import type { Peers } from "../own-peers";
import { shown } from "../phrase";
import { refTo } from "../ref-to";
import { planned, type SheetDraft } from "../sheet-draft";
import type { Today } from "../today";
import { figureWorked, type Line } from "./position-line";
import { formatColumns, lookOfTable } from "./table-look";

/** Rows for peers at least, so that another small group has room. */
const LEAST = 7;

/** The members of a peer group as the functions name them; empty for one that has none. */
function peersToday(peers: Peers): readonly string[] {
  if (typeof peers !== "string") return areasInCells(peers.areas);
  const found = findArea(peers);
  return found instanceof Refusal ? [] : membersOf(found).map(({ name }) => name);
}

/** How many rows the members of a peer group take. */
const peerRows = (peers: Peers): number => Math.max(LEAST, peersToday(peers).length);

/** The members of the group that a cell names, down the first column, and "" where it has fewer. */
export function peerLabels(peers: Peers, group: Held, row: number): readonly HeldCell[] {
  const today = peersToday(peers);
  return Array.from({ length: peerRows(peers) }, (_, at) => {
    const value = today[at] ?? "";
    const listed = `IFERROR(INDEX(ATI.LIST("areas",${group.ref},0),${at + 1},2),"")`;
    return {
      ref: refTo(row + at, 0, "column"),
      value,
      cell: { formula: `=${unlessOwn(peers, group, quoted(value), listed)}`, value },
    };
  });
}

/** Says so where the chosen group has more members than the table has rows. */
export function tooManyPeers(peers: Peers, group: Held): PlannedCell {
  const rows = peerRows(peers);
  const members = `ROWS(ATI.LIST("areas",${group.ref},0))`;
  const said = `IF(${members}>${rows},"Only the first ${rows} of "&${members}&" members are shown and counted.","")`;
  return planned(`IFERROR(${unlessOwn(peers, group, '""', said)},"")`, "");
}

/** No function knows a group of the user's own, so formulas hold what they give where the cell names it. */
const unlessOwn = (peers: Peers, group: Held, own: string, otherwise: string): string =>
  typeof peers === "string" ? otherwise : `IF(${group.ref}=${quoted(peers.name)},${own},${otherwise})`;

/** What the table of peers shows of each indicator today, a column each. */
export const peerFigures = (
  lines: readonly Line[],
  peers: readonly HeldCell[],
): readonly (readonly Today[])[] =>
  lines.map((line) => peers.map((area) => figureWorked({ ...line, area }).today));

/** The area and its peers down, indicators across, each in its own year. */
export function writePeers(
  draft: SheetDraft,
  area: Held,
  peers: readonly HeldCell[],
  lines: readonly Line[],
): void {
  const { row } = draft;
  const all: readonly HeldCell[] = [
    { ref: refTo(row + 1, 0, "column"), value: area.value, cell: shown(area) },
    ...peers,
  ];
  // A row without a member asks for nothing.
  const body = all.map((each) =>
    lines.map((line) => {
      const { formula, today } = figureWorked({ ...line, area: each });
      return { formula: `IF(${each.ref}="","",${formula})`, today };
    }),
  );
  draft.write(row, 0, [
    ["Area", ...lines.map(({ indicator }) => indicator.name)],
    ...all.map(({ cell }, at): readonly PlannedCell[] => [
      cell,
      ...(body[at] ?? []).map(({ formula, today }) => planned(formula, today)),
    ]),
  ]);
  const table = { row, column: 0, rows: all.length + 1, columns: lines.length + 1 };
  const figures = { row: row + 1, column: 1, rows: all.length, columns: lines.length };
  lookOfTable(
    draft,
    table,
    all.map(({ value }) => value),
    lines.map(({ indicator }) => indicator.name),
  );
  formatColumns(
    draft,
    figures,
    lines.map(({ indicator }) => indicator.format),
  );
  draft.style({ ...table, row: row + 1, rows: 1 }, { bold: true });
  draft.missing(
    figures,
    body.map((line) => line.map(({ today }) => today)),
  );
  draft.row += table.rows;
}
