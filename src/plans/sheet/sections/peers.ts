import { findArea, membersOf } from "../../../core/catalogue/areas";
import { Refusal } from "../../../core/refusal";
import { figure } from "../../formula/calls";
import { answers, Cell, says } from "../../formula/cell";
import type { Text, Value } from "../../formula/value";
import { quoted } from "../../../core/words/quoted";
import { formula, written } from "../../formula/written";
import { inFormat } from "../../look";
import type { Table } from "../../page/page";
import { areasInCells } from "../names-in-cells";
import type { Peers } from "../own-peers";
import { columnOf } from "./figures-table";
import { repeatedLabel } from "./labels";
import type { Line, PeerFigures } from "./positions";

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

/** The members of the group that a cell names, and "" where it has fewer. */
function peerLabels(peers: Peers, group: Value<string>): readonly Cell<string>[] {
  const names = peersToday(peers);
  return Array.from({ length: peerRows(peers) }, (_, at) => {
    const today = names[at] ?? "";
    const member = written`IFERROR(INDEX(ATI.LIST("areas",${group},0),${at + 1},2),"")`;
    const content = formula(unlessOwn(peers, group, quoted(today), member), today);
    return new Cell({ content, today, fixed: "column" });
  });
}

/** Says so where the chosen group has more members than the table has rows. */
export function tooManyPeers(peers: Peers, group: Value<string>): Value<string> {
  const rows = peerRows(peers);
  const members = written`ROWS(ATI.LIST("areas",${group},0))`;
  const words = written`IF(${members}>${rows},"Only the first ${rows} of "&${members}&" members are shown and counted.","")`;
  return formula(written`IFERROR(${unlessOwn(peers, group, '""', words)},"")`, "");
}

/** No function knows a group of the user's own, so formulas hold what they give where the cell names it. */
const unlessOwn = (peers: Peers, group: Value<string>, own: string, otherwise: Text): Text =>
  typeof peers === "string" ? otherwise : written`IF(${group}=${quoted(peers.name)},${own},${otherwise})`;

interface PeersTable {
  readonly table: Table;
  /** The area itself, over its peers. */
  readonly areas: readonly Cell<string>[];
  /** Of each line, what the peers have. */
  readonly figures: readonly PeerFigures[];
}

/** The area and its peers down, indicators across, each in its own year. */
export function peersTable(
  area: Cell<string>,
  peers: Peers,
  group: Value<string>,
  lines: readonly Line[],
): PeersTable {
  const members = peerLabels(peers, group);
  const areas = [repeatedLabel(area, "down"), ...members];
  // A row without a member asks for nothing.
  const cells = areas.map((each) =>
    lines.map((line) => {
      const { text, today } = figure({ ...line, area: each });
      const { format } = line.indicator;
      return answers(formula(written`IF(${each}="","",${text})`, today), inFormat(format));
    }),
  );
  const body = { cells, bold: 0 };
  return {
    table: {
      header: [says("Area"), ...lines.map(({ indicator: { name } }) => says(name))],
      labels: areas,
      bodies: [body],
    },
    areas,
    figures: lines.map((_, at) => ({ names: members, figures: columnOf(body, at).slice(1) })),
  };
}
