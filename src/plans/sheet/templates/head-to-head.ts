import { indicatorOf } from "../../../core/catalogue/indicators";
import type { SheetDefinition } from "../definition";
import type { HeldCell } from "../held";
import { areasInCells, technologiesInCells } from "../names-in-cells";
import { CHART, writeDuel } from "../sections/duel-section";
import { writeFoot, type Shown } from "../sections/foot";
import { textParameter, writeHead, type Parameter } from "../sections/head";
import { repeatedDown, typedDown, wholeDown } from "../sections/labels";
import { sourceCells, sourceParameters } from "../sections/source-parameters";
import type { SheetDraft } from "../sheet-draft";
import { sourceKey, sourcesOf } from "../sources";
import { spanOf } from "../span";

/** Two areas, every technology: a section for each indicator. */
export function writeHeadToHead(draft: SheetDraft, definition: SheetDefinition, lead: string): void {
  const technologies = technologiesInCells(definition.technologies);
  const [first = "", second = ""] = areasInCells(definition.areas);
  const indicators = definition.indicators.map(indicatorOf);
  const sources = sourcesOf(indicators, technologies, definition);
  const areas: readonly [Parameter, Parameter] = [
    { label: "Area", value: first, list: "areas", holds: "area" },
    { label: "Second area", value: second, list: "areas", holds: "area" },
  ];
  const one = textParameter(0, areas[0]);
  const other = textParameter(1, areas[1]);
  writeHead(draft, [`${lead}: `, one, " and ", other], [...areas, ...sourceParameters(sources)]);

  const all = sourceCells(sources, areas.length);
  let labels: readonly HeldCell[] | undefined;
  const shown: Shown[] = [];
  for (const indicator of indicators) {
    const cells = all.find(({ source }) => source.key === sourceKey(indicator));
    if (!cells) continue;
    const known = labels;
    const written = writeDuel(draft, {
      indicator,
      cells,
      one,
      other,
      labels: (row) =>
        indicator.context
          ? [wholeDown(indicator, row)]
          : known
            ? repeatedDown(known, row)
            : typedDown(draft, technologies, row, "technologies"),
    });
    if (!indicator.context) labels ??= written;
    const [technology] = written;
    if (!technology) continue;
    shown.push({
      indicator,
      areas: spanOf([one, other]),
      technologies: spanOf(written),
      years: spanOf([cells.year]),
      area: one,
      technology,
      ...cells,
    });
  }
  writeFoot(draft, shown, CHART.column + CHART.columns);
}
