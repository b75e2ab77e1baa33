import { figureFormat } from "../../../plans/formats";
import { shortName } from "../../../core/catalogue/short-name";
import { toCol } from "@borgar/fx";
import { BLOCK_HEAD_ROWS, type Block, type BlockForm } from "../../../plans/blocks/block";
import type { PlannedCell } from "../../../plans/plan";
import { Refusal } from "../../../core/refusal";
import { isMatrix, type Answerable } from "../asked";
import { yearAsked } from "../asked-years";
import { titleOf } from "../chart/chart-words";
import { matrixTable, rankedTable } from "../preview/preview-table";
import { figureFormula, technologyText, tableOfYearFormula } from "./block-formulas";
import { footOf, subtitleOf, titled } from "./block-words";

/** Areas down and technologies across in one year; of one technology, the largest first. */
export function yearBlock(asked: Answerable, form: BlockForm, notes: readonly string[]): Block {
  const { indicator, technologies } = asked;
  const year = yearAsked(asked);
  const rows = isMatrix(asked)
    ? matrixTable(asked).rows
    : rankedTable(asked).rows.map(({ area, figure }) => ({ area, figures: [figure] }));
  const areas = rows.map(({ area }) => area);
  const names = indicator.context
    ? [indicator.name]
    : technologies.map(({ technology }) => technologyText(asked, technology));
  return {
    name: titleOf(asked),
    ...titled(
      asked,
      areas,
      [String(year)],
      form === "values" ? undefined : (at) => `A${BLOCK_HEAD_ROWS + 2 + at}`,
    ),
    subtitle: subtitleOf(asked, year),
    form,
    spill: tableOfYearFormula(asked, areas, year),
    header: ["Area", ...names],
    rows: rows.map(({ area, figures }, row) => ({
      label: shortName(area),
      figures: figures.map((figure, column): PlannedCell => {
        if (form === "values") return figure instanceof Refusal ? { formula: "=NA()" } : figure;
        const technology = `${toCol(column + 1)}$${BLOCK_HEAD_ROWS + 1}`;
        const cell = `$A${BLOCK_HEAD_ROWS + 2 + row}`;
        return { formula: figureFormula(asked, { area: cell, technology, year: String(year) }) };
      }),
    })),
    formats: names.map(() => figureFormat(indicator)),
    foot: footOf(asked, form, notes),
  };
}
