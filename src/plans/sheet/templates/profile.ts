import { indicatorOf } from "../../../core/catalogue/indicators";
import { figure } from "../../formula/calls";
import { soleSpan, spanOf } from "../../formula/range";
import type { Page } from "../../page/page";
import type { SheetDefinition } from "../definition/definition";
import { groupNames } from "../lists-plan";
import { placesOf } from "../messages";
import { areasInCells, technologiesInCells, technologyInTitle } from "../definition/names-in-cells";
import { peersInCell, type Peers } from "../definition/own-peers";
import { parameter, withDatasets } from "../parameters";
import { chartedPeers, peersTable, tooManyPeers } from "../sections/peers";
import { linesOf, positionsTable } from "../sections/positions";
import type { SheetOptions } from "../sheet-options";
import { sourcesOf } from "../sources";

/** One area against the members of a group, on all indicators, each in its own year. */
export function profile(definition: SheetDefinition, lead: string, { own }: SheetOptions): Page {
  const indicators = definition.indicators.map(indicatorOf);
  const [name = ""] = technologiesInCells(definition.technologies, own?.dataset);
  const sources = sourcesOf(indicators, [name], definition, { own });
  const pinned = withDatasets(sources);
  const peers = definition.peers || "G7";
  const technology = parameter("Technology", name, "technologies", "technology");
  const area = parameter("Area", areasInCells(definition.areas, own?.dataset)[0] ?? "", "areas", "area");
  const group = parameter("Peer group", peersInCell(peers), groupsBeside(peers), "peers");
  const lines = linesOf(indicators, sources, pinned, { area: area.cell, technology: technology.cell });
  const [first] = lines;
  if (!first) throw new RangeError("a profile without an indicator");
  const compared = peersTable(area.cell, peers, group.cell, lines);
  return {
    name: lead,
    title: [`${lead}: `, area.cell, " and ", group.cell, ", ", technologyInTitle(technology.cell)],
    messages: placesOf(
      lines.map((line) => ({
        ...line,
        own: figure(line),
        areas: spanOf(compared.areas, "column"),
        technologies: soleSpan(technology.cell),
        years: spanOf([line.since, line.year]),
      })),
      area.cell,
    ),
    parameters: [technology, area, group, ...pinned.map(({ dataset }) => dataset)],
    sections: [
      {
        heading: ["Position of ", area.cell, " in ", technologyInTitle(technology.cell)],
        about:
          "Each indicator in its own year, with the gap to the median and to the leader of the peer group",
        table: positionsTable(area.cell, lines, compared.figures),
        shown: [],
      },
      {
        heading: [
          first.indicator.name,
          ...(first.indicator.context ? [] : [" in ", technologyInTitle(technology.cell)]),
          ...[": ", area.cell, " and ", group.cell, ", ", first.year],
        ],
        about: chartedPeers(compared, tooManyPeers(peers, group.cell, area.cell)),
        tableHeading: ["All figures of ", area.cell, " and ", group.cell],
        table: compared.table,
        chart: {
          kind: "bar",
          first: 1,
          series: 1,
          points: compared.charted,
          focus: 0,
          categoryAxis: "",
          indicator: first.indicator,
        },
        shown: lines.map((line) => ({
          ...line,
          areas: spanOf(compared.areas, "column"),
          technologies: soleSpan(technology.cell),
          years: soleSpan(line.year),
        })),
      },
    ],
    notes: [],
  };
}

/** A group of the user's own is on no list, so it stands before the others. */
const groupsBeside = (peers: Peers): string | readonly string[] =>
  typeof peers === "string" ? "groups" : [peers.name, ...groupNames()];
