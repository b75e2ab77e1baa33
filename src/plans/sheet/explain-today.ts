import { findArea } from "../../core/catalogue/areas";
import { findDataset } from "../../core/catalogue/datasets";
import type { Indicator } from "../../core/catalogue/indicators";
import { ALL, findTechnology } from "../../core/catalogue/technologies";
import type { NamedFigure } from "../../core/asking/question";
import { explain } from "../../core/provenance/explain";
import { explainBlock } from "../../core/provenance/explain-block";
import { orThrow, Refusal } from "../../core/refusal";
import type { Held } from "./held";
import type { Span } from "./span";
import { measured, type Question } from "./today";

/** A block of figures as a formula asks for it: by the cells along its sides. */
export interface Block {
  readonly indicator: Indicator;
  readonly areas: Span;
  readonly technologies: Span;
  readonly years: Span<number>;
  readonly dataset: Held;
}

/** What ATI.EXPLAIN says of one figure today. */
export function explainToday(question: Question): string {
  if (question.area === "") return "";
  const measurement = measured(question);
  if (measurement instanceof Refusal) return `No figure: ${measurement.message}`;
  return explain(measurement, orThrow(findArea(question.area)), question.year);
}

export const isOneFigure = ({ areas, technologies, years }: Block): boolean =>
  [areas, technologies, years].every(({ values }) => values.length === 1);

/** What ATI.EXPLAIN says of a block of figures today. */
export function explainBlockToday(block: Block): string {
  const { indicator, dataset, areas, technologies, years } = block;
  const pinned = dataset.value === "" ? undefined : orThrow(findDataset(dataset.value));
  if (!isOneFigure(block)) return orThrow(explainBlock(indicator, askedIn(block), pinned));
  const [area = "", technology = "", year = 0] = [
    areas.values[0],
    technologies.values[0],
    years.values[0],
  ] as const;
  return explainToday({ indicator, area, technology, year, dataset: dataset.value });
}

/** The figures of a block, row by row as the function reads them, those without an area or a technology left out. */
function askedIn({ indicator, areas, technologies, years }: Block): readonly NamedFigure[] {
  const all = areas.values.flatMap((area, a) =>
    technologies.values.flatMap((technology, t) =>
      years.values.map((year, y) => {
        const down = (span: Span | Span<number>, at: number): number => (span.along === "column" ? at : 0);
        const row = down(areas, a) + down(technologies, t) + down(years, y);
        return { row, column: a + t + y - row, area, technology, year };
      }),
    ),
  );
  return all
    .filter(({ area, technology }) => area !== "" && (technology !== "" || indicator.context))
    .sort((one, other) => one.row - other.row || one.column - other.column)
    .map(({ area, technology, year }) => ({
      area: findArea(area),
      technology: indicator.context ? ALL : findTechnology(technology, indicator),
      year,
    }));
}
