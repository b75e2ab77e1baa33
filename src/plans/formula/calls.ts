import { areaNamed, datasetNamed, technologyNamed } from "../../core/asking/names";
import type { NamedFigure } from "../../core/asking/question";
import { figureCall } from "../../core/catalogue/figure-call";
import type { Indicator } from "../../core/catalogue/indicators";
import type { Dataset } from "../../core/figures/dataset";
import { explainBlock } from "../../core/provenance/explain-block";
import { summarised } from "../../core/provenance/summary/summarised";
import { orThrow, Refusal } from "../../core/refusal";
import { constant } from "./constant";
import { lastArguments, type TakenFrom } from "./taken-from";
import { changeToday, explainToday, figureToday, gradeToday, rankedToday, rankToday } from "./answers";
import type { Span } from "./range";
import type { Text, Value } from "./value";
import { changeModeOf, changeUnit } from "../formats";
import { scaled } from "./scaled";
import { formula, written } from "./written";

/** What a call asks for, each part by the cell that holds it. */
export interface CallArguments {
  readonly indicator: Indicator;
  readonly area: Value<string>;
  readonly technology: Value<string>;
  readonly year: Value<number>;
  readonly dataset: TakenFrom;
}

/** A block of figures, by the cells along its sides. */
export interface BlockArguments extends Pick<CallArguments, "indicator" | "dataset"> {
  readonly areas: Span<string>;
  readonly technologies: Span<string>;
  readonly years: Span<number>;
}

type Argument = Pick<Value, "text">;
type Arguments = Readonly<Record<"area" | "technology" | "year", Argument>> & {
  readonly dataset: Pick<TakenFrom, "text" | "table">;
};

/** `ATI.SHARE(B$8,$A9,$C$4,$D$4)`. */
export const figure = ({ indicator, ...asked }: CallArguments): Value =>
  formula(figureText(indicator, asked), figureToday({ indicator, ...todayOf(asked) }));

/** A figure, or a block of them where the arguments are ranges. */
export function figureText(indicator: Indicator, { area, technology, year, dataset }: Arguments): Text {
  const given = [area.text, unlessContext(indicator, technology).text, year.text, lastArguments(dataset)];
  return (at) =>
    figureCall(
      indicator,
      given.map((text) => text(at)),
    );
}

/** The place among all countries. */
export const rank = ({ indicator, ...asked }: CallArguments): Value => {
  const { area, technology, year, dataset } = asked;
  return formula(
    written`ATI.RANK("${indicator.code}",${area},${unlessContext(indicator, technology)},${year},${lastArguments(dataset, 1)})`,
    rankToday({ indicator, ...todayOf(asked) }),
  );
};

/** How far a figure has come, in the unit of changeUnit. */
export const change = ({ indicator, ...asked }: CallArguments, since: Value<number>): Value => {
  const { area, technology, year, dataset } = asked;
  const mode = changeModeOf(indicator);
  const named = unlessContext(indicator, technology);
  const changed = formula(
    written`ATI.CHANGE("${indicator.code}",${area},${named},${since},${year},"${mode}",${lastArguments(dataset)})`,
    changeToday({ indicator, ...todayOf(asked) }, since.today, mode),
  );
  return scaled(changeUnit(indicator).factor, changed);
};

/** A table's own grade is what it said when the sheet was made: no function takes it from there. */
export function grade({
  indicator,
  technology,
  dataset,
}: Omit<CallArguments, "area" | "year">): Value<string> {
  const today = gradeToday({ indicator, technology: technology.today, dataset: dataset.today });
  return dataset.table === undefined
    ? formula(written`ATI.GRADE("${indicator.code}",${technology},${dataset})`, today)
    : constant(today);
}

/** Those that are ranked, with their places and figures: a table of so many rows at most. */
export function top({ indicator, technology, year, dataset }: Omit<CallArguments, "area">, most: number) {
  const named = { technology: technology.today, year: year.today, dataset: dataset.today };
  return {
    text: written`ATI.TOP("${indicator.code}",${unlessContext(indicator, technology)},${most},${year},0,${lastArguments(dataset, 1)})`,
    /** Their names. */
    today: rankedToday({ indicator, ...named }),
  };
}

/** What is to be known of a block of figures. */
export function explained({ indicator, areas, technologies, years, dataset }: BlockArguments): Value<string> {
  const named = unlessContext(indicator, technologies);
  return formula(
    written`ATI.EXPLAIN("${indicator.code}",${areas},${named},${years},${lastArguments(dataset)})`,
    explainedToday({ indicator, areas, technologies, years, dataset }),
  );
}

/** What is to be said of a block of figures first: a column of sentences. */
export function summary({ indicator, areas, technologies, years, dataset }: BlockArguments) {
  const named = unlessContext(indicator, technologies);
  const found = summarised({
    indicator,
    areas: areas.values,
    technologies: technologies.values,
    years: years.values,
    dataset: dataset.today,
  });
  return {
    text: written`ATI.SUMMARY("${indicator.code}",${areas},${named},${years},${lastArguments(dataset)})`,
    today: found instanceof Refusal ? [] : found,
  };
}

export const isOneFigure = ({ areas, technologies, years }: BlockArguments): boolean =>
  [areas, technologies, years].every(({ values }) => values.length === 1);

function explainedToday(block: BlockArguments): string {
  const { indicator, dataset, areas, technologies, years } = block;
  if (!isOneFigure(block)) return orThrow(explainBlock(indicator, figuresOf(block), pinnedIn(dataset)));
  const [area = "", technology = "", year = 0] = [
    areas.values[0],
    technologies.values[0],
    years.values[0],
  ] as const;
  return explainToday({ indicator, area, technology, year, dataset: dataset.today });
}

const pinnedIn = ({ today }: TakenFrom): Dataset | undefined => {
  const pinned = datasetNamed(today);
  return pinned && orThrow(pinned);
};

/** The figures of a block, row by row as the function reads them, those without an area or a technology left out. */
function figuresOf({
  indicator,
  areas,
  technologies,
  years,
  dataset,
}: BlockArguments): readonly NamedFigure[] {
  const within = dataset.table?.dataset;
  const all = areas.values.flatMap((area, a) =>
    technologies.values.flatMap((technology, t) =>
      years.values.map((year, y) => {
        const down = (span: Span, at: number): number => (span.along === "column" ? at : 0);
        const row = down(areas, a) + down(technologies, t) + down(years, y);
        return { row, column: a + t + y - row, area, technology, year };
      }),
    ),
  );
  return all
    .filter(({ area, technology }) => area !== "" && (technology !== "" || indicator.context))
    .sort((one, other) => one.row - other.row || one.column - other.column)
    .map(({ area, technology, year }) => ({
      area: areaNamed(area, within),
      technology: technologyNamed(technology, indicator, within),
      year,
    }));
}

const NOTHING: Argument = { text: () => "" };

const unlessContext = ({ context }: Indicator, technology: Argument): Argument =>
  context ? NOTHING : technology;

const todayOf = ({ area, technology, year, dataset }: Omit<CallArguments, "indicator">) => ({
  area: area.today,
  technology: technology.today,
  year: year.today,
  dataset: dataset.today,
});
