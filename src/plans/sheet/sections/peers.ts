import { singleCodes } from "../../../core/asking/single-areas";
import { areaOf, findArea, membersOf, type Area } from "../../../core/catalogue/areas";
import { Refusal } from "../../../core/refusal";
import { figure } from "../../formula/calls";
import { answers, Cell, says } from "../../formula/cell";
import type { Text, Today, Value } from "../../formula/value";
import { quoted } from "../../../core/words/quoted";
import { rangeOf } from "../../formula/range";
import { formula, written } from "../../formula/written";
import { figureFormat } from "../../formats";
import { inFormat } from "../../look";
import type { Table } from "../../page/page";
import { figureToday } from "../../formula/answers";
import { largestFirst } from "../largest-first";
import { areaInCell } from "../definition/names-in-cells";
import type { Peers } from "../definition/own-peers";
import { columnOf } from "./figures-table";
import { repeatedLabel } from "./labels";
import type { Line, PeerFigures } from "./positions";

/** Rows for peers at least, so that another small group has room. */
const LEAST = 7;

/** The members of a peer group but the area itself, as the functions name them; empty for one that has none. */
function peersToday(peers: Peers, area: string): readonly string[] {
  const own = findArea(area);
  const others = (areas: readonly Area[]): readonly Area[] => areas.filter((each) => each !== own);
  if (typeof peers !== "string") return others(singleCodes(peers.areas).map(areaOf)).map(areaInCell);
  const found = findArea(peers);
  return found instanceof Refusal ? [] : others(membersOf(found)).map(({ name }) => name);
}

/** How many rows the members of a peer group take. */
const peerRows = (peers: Peers, area: string): number => Math.max(LEAST, peersToday(peers, area).length);

/**
 * The members of the group that a cell names but the area itself, those with the largest figures of today first, and ""
 * where it has fewer.
 */
function peerLabels(
  peers: Peers,
  group: Value<string>,
  area: Value<string>,
  figureOf: (name: string) => Today,
): readonly Cell<string>[] {
  const names = peersToday(peers, area.today).map((name, at) => ({ name, number: at + 1 }));
  const ordered = largestFirst(names, ({ name }) => figureOf(name));
  const list = written`ATI.LIST("areas",${group},0)`;
  return Array.from({ length: peerRows(peers, area.today) }, (_, at) => {
    const { name: today = "", number = at + 1 } = ordered[at] ?? {};
    // The area itself is passed over where it is a member: those after it stand one further down.
    const own = written`IFERROR(IF(MATCH(ATI.META(${area},"name"),INDEX(${list},0,2),0)<=${number},1,0),0)`;
    const member = written`IFERROR(INDEX(${list},${number}+${own},2),"")`;
    const content = formula(unlessOwn(peers, group, quoted(today), member), today);
    return new Cell({ content, today, fixed: "column" });
  });
}

/** Says so where the chosen group has more members beside the area itself than the table has rows. */
export function tooManyPeers(peers: Peers, group: Value<string>, area: Value<string>): Value<string> {
  const rows = peerRows(peers, area.today);
  const list = written`ATI.LIST("areas",${group},0)`;
  const own = written`SUMPRODUCT((INDEX(${list},0,2)=ATI.META(${area},"name"))*1)`;
  const others = written`ROWS(${list})-${own}`;
  const words = written`IF(${others}>${rows},"Only the first ${rows} of "&(${others})&" peers are shown and counted.","")`;
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
  /** How many rows, from the first, have a figure in the first column or are the area's own. */
  readonly charted: number;
}

/** The area and its peers down, indicators across, each in its own year. */
export function peersTable(
  area: Cell<string>,
  peers: Peers,
  group: Value<string>,
  lines: readonly Line[],
): PeersTable {
  const [first] = lines;
  const members = peerLabels(peers, group, area, (name) => (first ? peerToday(first, name) : ""));
  const areas = [repeatedLabel(area, "down"), ...members];
  // A row without a member asks for nothing.
  const cells = areas.map((each) =>
    lines.map((line) => {
      const { text, today } = figure({ ...line, area: each });
      return answers(
        formula(written`IF(${each}="","",${text})`, today),
        inFormat(figureFormat(line.indicator)),
      );
    }),
  );
  const body = { cells, bold: 0 };
  return {
    table: {
      header: [says("Area"), ...lines.map(({ indicator: { name } }) => says(shortName(name)))],
      labels: areas,
      bodies: [body],
    },
    areas,
    charted: 1 + members.filter(({ today }) => first && typeof peerToday(first, today) === "number").length,
    figures: lines.map((_, at) => ({ names: members, figures: columnOf(body, at).slice(1) })),
  };
}

/** Without what a percentage is of, which the table of positions says. */
const shortName = (name: string): string => name.replace(/, % of .*$/, ", %");

/** An area's figure of today; "" for a free row. */
const peerToday = ({ indicator, technology, year, dataset }: Line, area: string): Today =>
  figureToday({
    indicator,
    area,
    technology: technology.today,
    year: year.today,
    dataset: dataset.today,
  });

/** Says so where the chart, whose bars are those of today, leaves out what the cells have brought since; else `otherwise`. */
export function chartedPeers(
  { figures, charted }: Pick<PeersTable, "figures" | "charted">,
  otherwise: Value<string>,
): Value<string> {
  // The area itself is the first bar.
  const beyond = figures[0]?.figures.slice(charted - 1) ?? [];
  if (beyond.length === 0) return otherwise;
  const rows = charted === 1 ? "the first row" : `the first ${charted} rows`;
  const words = `The chart shows ${rows} of the table; a rebuild of the sheet shows the peers chosen now.`;
  return formula(written`IF(COUNT(${rangeOf(beyond)})>0,${quoted(words)},${otherwise})`, otherwise.today);
}
