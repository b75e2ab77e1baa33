import { indicatorOf } from "../../../core/catalogue/indicators";
import { SERIES_COLORS } from "../../block-colors";
import type { SheetDefinition } from "../definition";
import { unitInWords } from "../formats";
import { listEntries } from "../lists-plan";
import { areasInCells, technologiesInCells } from "../names-in-cells";
import { peersInCell, type Peers } from "../own-peers";
import { refTo } from "../ref-to";
import { writeFoot } from "../sections/foot";
import { spareRows } from "../sections/labels";
import { HEAD_ROWS, textParameter, writeHead, type Parameter } from "../sections/head";
import { writeHeading } from "../sections/heading";
import { linesOf } from "../sections/lines-of";
import { peerFigures, peerLabels, tooManyPeers, writePeers } from "../sections/peers";
import { POSITION_COLUMNS, writePositions } from "../sections/positions";
import { sourceParameters } from "../sections/source-parameters";
import type { SheetDraft } from "../sheet-draft";
import { sourcesOf } from "../sources";
import { spanOf } from "../span";

const CHART = { columns: 6, rows: 18 };

/** One area against the members of a group, on all indicators, each in its own year. */
export function writeProfile(draft: SheetDraft, definition: SheetDefinition, lead: string): void {
  const indicators = definition.indicators.map(indicatorOf);
  const [name = ""] = technologiesInCells(definition.technologies);
  const sources = sourcesOf(indicators, [name], definition);
  const pinned = sources.filter(({ indicators: [first] }) => first?.context === false);
  const peers = definition.peers || "G7";
  const chosen: readonly [Parameter, Parameter, Parameter] = [
    { label: "Technology", value: name, list: "technologies", holds: "technology" },
    { label: "Area", value: areasInCells(definition.areas)[0] ?? "", list: "areas", holds: "area" },
    { label: "Peer group", value: peersInCell(peers), list: groupsBeside(peers), holds: "peers" },
  ];
  const technology = textParameter(0, chosen[0]);
  const area = textParameter(1, chosen[1]);
  const group = textParameter(2, chosen[2]);
  const parameters = [...chosen, ...sourceParameters(pinned, ["dataset"])];
  writeHead(draft, [`${lead}: `, area, " and ", group, ", ", technology], parameters);

  // Head, a free row, heading and what it is about stand above the header row.
  const header = HEAD_ROWS + 3;
  const lines = linesOf({
    indicators,
    sources,
    pinned,
    area,
    technology,
    row: header + 1,
    column: chosen.length,
  });
  // Under the positions: a free row, the second heading, its header row and the area itself.
  const peerRow = header + 1 + lines.length + 1 + 2 + 1 + 1;
  const labels = peerLabels(peers, group, peerRow);
  const figures = peerFigures(lines, labels);
  writeHeading(
    draft,
    ["Position of ", area, " in ", technology],
    "Each indicator in its own year, with the gap to the median and to the leader of the peer group",
  );
  writePositions(draft, area, lines, (at) => ({
    row: peerRow,
    column: at + 1,
    names: labels.map(({ value }) => value),
    today: figures[at] ?? [],
  }));
  draft.row += 1;
  const [first] = lines;
  if (!first) throw new RangeError("a profile without an indicator");
  const title = writeHeading(
    draft,
    [`${first.indicator.name} in `, technology, ": ", area, " and ", group, ", ", first.year],
    tooManyPeers(peers, group),
  );
  // Rows for a larger group too: another one may be chosen in the cell.
  const table = { row: draft.row, rows: 2 + labels.length };
  writePeers(draft, area, labels, lines);
  draft.row += 1;
  draft.chart({
    kind: "bar",
    from: "here",
    place: { row: draft.row, column: 0, ...CHART },
    title,
    data: { ...table, column: 1, columns: 1 },
    ...spareRows(labels),
    categories: { ...table, column: 0, columns: 1 },
    colors: SERIES_COLORS.slice(0, 1),
    categoryAxis: "",
    valueAxis: unitInWords(first.indicator),
    numberFormat: first.indicator.format,
  });
  draft.row += CHART.rows + 1;
  writeFoot(
    draft,
    lines.map((line) => ({
      ...line,
      // The area itself stands over its peers.
      areas: spanOf([{ ref: refTo(peerRow - 1, 0), value: area.value }, ...labels]),
      technologies: spanOf([technology]),
      years: spanOf([line.year]),
    })),
    // As wide as the positions, however few the indicators are.
    Math.max(POSITION_COLUMNS, lines.length + 1),
  );
}

/** A group of the user's own is on no list, so it stands before the others. */
const groupsBeside = (peers: Peers): string | readonly string[] =>
  typeof peers === "string" ? "groups" : [peers.name, ...listEntries("groups").map(String)];
