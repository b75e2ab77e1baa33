import { answerOf } from "../../../core/indicators/answer";
import type { Area } from "../../../core/catalogue/areas";
import type { Technology } from "../../../core/catalogue/technologies";
import { rank } from "../../../core/indicators/rank";
import { Refusal } from "../../../core/refusal";
import type { Answerable } from "../asked";
import { yearAsked, yearsOfAsked } from "../asked-years";

/** A figure, or why there is none. */
export type Figure = number | Refusal;

/** Years down and areas across, as SERIES gives them. */
interface SeriesTable {
  readonly areas: readonly Area[];
  readonly rows: readonly { readonly year: number; readonly figures: readonly Figure[] }[];
}

/** Areas by their figure of one year, the largest first and those without one last. */
interface RankedTable {
  readonly year: number;
  readonly rows: readonly {
    readonly area: Area;
    readonly figure: Figure;
    /** Place among the areas shown; undefined without a figure. */
    readonly place: number | undefined;
  }[];
}

/** Areas down and technologies across, as TABLE gives them. */
interface MatrixTable {
  readonly year: number;
  readonly technologies: readonly Technology[];
  readonly rows: readonly { readonly area: Area; readonly figures: readonly Figure[] }[];
}

/** The figures of every year and area. */
export function seriesTable(asked: Answerable): SeriesTable {
  const { areas, measurement } = asked;
  return {
    areas,
    rows: yearsOfAsked(asked).map((year) => ({
      year,
      figures: areas.map((area) => answerOf(measurement, area, year)),
    })),
  };
}

/** The areas of the year asked for. */
export function rankedTable(asked: Answerable): RankedTable {
  const year = yearAsked(asked);
  const found = asked.areas.map((area) => ({ area, figure: answerOf(asked.measurement, area, year) }));
  const values = found.flatMap(({ figure }) => (figure instanceof Refusal ? [] : figure));
  const rows = found.map(({ area, figure }) => ({
    area,
    figure,
    place: figure instanceof Refusal ? undefined : rank(figure, values),
  }));
  return { year, rows: rows.sort((a, b) => (a.place ?? Infinity) - (b.place ?? Infinity)) };
}

/** The areas by the technologies of the year asked for. */
export function matrixTable(asked: Answerable): MatrixTable {
  const year = yearAsked(asked);
  return {
    year,
    technologies: asked.technologies.map(({ technology }) => technology),
    rows: asked.areas.map((area) => ({
      area,
      figures: asked.technologies.map(({ measurement }) =>
        measurement instanceof Refusal ? measurement : answerOf(measurement, area, year),
      ),
    })),
  };
}

/** Why figures are missing, each sentence once; the last year without a figure speaks for all of an area. */
export function reasonsOf(asked: Answerable): readonly string[] {
  const years = [...yearsOfAsked(asked)].reverse();
  const reasons = asked.technologies.flatMap(({ measurement }) =>
    measurement instanceof Refusal
      ? [measurement]
      : asked.areas.map((area) =>
          years.map((year) => answerOf(measurement, area, year)).find((figure) => figure instanceof Refusal),
        ),
  );
  return [...new Set(reasons.flatMap((reason) => reason?.message ?? []))];
}
