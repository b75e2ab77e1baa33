import { indicatorOf } from "../../../core/catalogue/indicators";
import { findArea } from "../../../core/catalogue/areas";
import { orThrow } from "../../../core/refusal";
import { SERIES_COLORS } from "../../plan/block-colors";
import type { SheetDefinition } from "../definition";
import { unitInWords } from "../formats";
import { areaInCell, areasInCells, technologiesInCells } from "../names-in-cells";
import { writeFoot } from "../sections/foot";
import { HEAD_ROWS, textParameter, writeHead, type Parameter } from "../sections/head";
import { writeHeading } from "../sections/heading";
import { linesOf } from "../sections/lines-of";
import { peerFigures, peerLabels, peersToday, tooManyPeers, writePeers } from "../sections/peers";
import { POSITION_COLUMNS, writePositions } from "../sections/positions";
import { sourceParameters } from "../sections/source-parameters";
import type { SheetDraft } from "../sheet-draft";
import { sourcesOf } from "../sources";

const CHART = { columns: 6, rows: 18 };

/** One area against the members of a group, on all indicators, each in its own year. */
export function writeProfile(draft: SheetDraft, definition: SheetDefinition, lead: string): void {
  const indicators = definition.indicators.map(indicatorOf);
  const [name = ""] = technologiesInCells(definition.technologies);
  const sources = sourcesOf(indicators, [name], definition);
  const pinned = sources.filter(({ indicators: [first] }) => first?.context === false);
  const chosen: readonly [Parameter, Parameter, Parameter] = [
    { label: "Technology", value: name, list: "technologies" },
    { label: "Area", value: areasInCells(definition.areas)[0] ?? "", list: "areas" },
    { label: "Peer group", value: areaInCell(orThrow(findArea(definition.peers || "G7"))), list: "groups" },
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
  const peers = peerLabels(group, peerRow);
  const figures = peerFigures(lines, peers);
  writeHeading(
    draft,
    ["Position of ", area, " in ", technology],
    "Each indicator in its own year, with the gap to the median and to the leader of the peer group",
  );
  writePositions(draft, area, lines, (at) => ({
    row: peerRow,
    column: at + 1,
    names: peers.map(({ value }) => value),
    today: figures[at] ?? [],
  }));
  draft.row += 1;
  const [first] = lines;
  if (!first) throw new RangeError("a profile without an indicator");
  const title = writeHeading(
    draft,
    [`${first.indicator.name} in `, technology, ": ", area, " and ", group, ", ", first.year],
    tooManyPeers(group),
  );
  const table = { row: draft.row, rows: peers.length + 2 };
  writePeers(draft, area, peers, lines);
  draft.row += 1;
  draft.chart({
    kind: "bar",
    from: "here",
    place: { row: draft.row, column: 0, ...CHART },
    title,
    data: { ...table, rows: 2 + peersToday(group.value).length, column: 1, columns: 1 },
    categories: { ...table, rows: 2 + peersToday(group.value).length, column: 0, columns: 1 },
    colors: SERIES_COLORS.slice(0, 1),
    categoryAxis: "",
    valueAxis: unitInWords(first.indicator),
    numberFormat: first.indicator.format,
  });
  draft.row += CHART.rows + 1;
  writeFoot(
    draft,
    lines.map((line) => ({ ...line, technologies: [name] })),
    // As wide as the positions, however few the indicators are.
    Math.max(POSITION_COLUMNS, lines.length + 1),
  );
}
