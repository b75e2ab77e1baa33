import { figureFormat } from "../../../plans/formats";
import { quoted } from "../../../core/words/quoted";
import { shortName } from "../../../core/catalogue/short-name";
import { toCol } from "@borgar/fx";
import { BLOCK_HEAD_ROWS, type Block, type BlockForm } from "../../../plans/blocks/block";
import type { Phrase } from "../../../plans/formula/phrase";
import { formula } from "../../../plans/formula/written";
import type { PlannedCell } from "../../../plans/plan";
import { Refusal } from "../../../core/refusal";
import type { Answerable } from "../asked";
import { titleOf } from "../chart/chart-words";
import { seriesTable } from "../preview/preview-table";
import { figureFormula, technologyText, seriesFormula } from "./block-formulas";
import { footOf, subtitleOf, titled } from "./block-words";

/** Years down and areas across; the formulas take the year and the area from the cells beside and above. */
export function seriesBlock(asked: Answerable, form: BlockForm, notes: readonly string[]): Block {
  const { indicator, technologies } = asked;
  const { areas, rows } = seriesTable(asked);
  const technology = quoted(technologyText(asked, technologies[0].technology));
  const [first, last] = [rows[0]?.year ?? 0, rows.at(-1)?.year ?? 0];
  return {
    name: titleOf(asked),
    ...titled(
      asked,
      areas,
      form === "values" ? [`${first} to ${last}`] : yearsIn(rows.length, first, last),
      form === "values" ? undefined : (at) => `${toCol(at + 1)}${BLOCK_HEAD_ROWS + 1}`,
    ),
    subtitle: subtitleOf(asked),
    form,
    spill: seriesFormula(asked, areas, first, last),
    header: ["Year", ...areas.map(shortName)],
    rows: rows.map(({ year, figures }, row) => ({
      label: year,
      figures: figures.map((figure, column): PlannedCell => {
        if (form === "values") return figure instanceof Refusal ? { formula: "=NA()" } : figure;
        const area = `${toCol(column + 1)}$${BLOCK_HEAD_ROWS + 1}`;
        const cell = `$A${BLOCK_HEAD_ROWS + 2 + row}`;
        return { formula: figureFormula(asked, { area, technology, year: cell }) };
      }),
    })),
    formats: areas.map(() => figureFormat(indicator)),
    foot: footOf(asked, form, notes),
  };
}

/** The first and the last year of so many rows, by the cells that hold them. */
function yearsIn(rows: number, first: number, last: number): Phrase {
  const top = BLOCK_HEAD_ROWS + 2;
  const cells = `$A$${top}:$A$${top + rows - 1}`;
  return [formula(() => `MIN(${cells})`, first), " to ", formula(() => `MAX(${cells})`, last)];
}
