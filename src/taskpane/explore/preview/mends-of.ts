import { measured } from "../../../core/asking/question";
import type { Area } from "../../../core/catalogue/areas";
import type { Technology } from "../../../core/catalogue/technologies";
import type { Dataset } from "../../../core/figures/dataset";
import { answerOf } from "../../../core/indicators/answer";
import { isFound } from "../../../core/refusal";
import { isMatrix, type Answerable } from "../asked";
import { isOneYear, yearAsked } from "../asked-years";
import type { Query } from "../query/query";
import { matrixTable, seriesTable } from "./preview-table";

/** Another query in place of one whose table has empty rows or columns. */
interface Mend {
  readonly label: string;
  readonly query: Query;
}

/** Without what has no figures, or in the dataset that has all of it; none where every area and technology has a figure. */
export function mendsOf(asked: Answerable): readonly Mend[] {
  const { areas, technologies } = withFigures(asked);
  const isWhole = areas.length === asked.areas.length && technologies.length === asked.technologies.length;
  if (isWhole) return [];
  const wider = datasetOfAll(asked);
  const canDrop = areas.length > 0 && technologies.length > 0;
  return [
    ...(canDrop ? [{ label: "Drop what has no figures", query: dropping(asked, areas, technologies) }] : []),
    ...(wider
      ? [{ label: `Use ${wider.id}, which has all of these`, query: { ...asked.query, dataset: wider.id } }]
      : []),
  ];
}

interface Having {
  readonly areas: readonly Area[];
  readonly technologies: readonly Technology[];
}

/** What has any figure in the table. */
function withFigures(asked: Answerable): Having {
  const technologies = asked.technologies.map(({ technology }) => technology);
  if (!isOneYear(asked)) {
    const { rows } = seriesTable(asked);
    const areas = asked.areas.filter((_, at) => rows.some(({ figures }) => isFound(figures[at])));
    return { areas, technologies };
  }
  const { rows } = matrixTable(asked);
  return {
    areas: asked.areas.filter((_, row) => rows[row]?.figures.some(isFound)),
    technologies: technologies.filter((_, column) => rows.some(({ figures }) => isFound(figures[column]))),
  };
}

/** Groups and "all sixteen" are told apart only where something of them goes. */
function dropping(
  { query, areas, technologies }: Answerable,
  hasAreas: readonly Area[],
  has: readonly Technology[],
): Query {
  const codes = (some: readonly { readonly code: string }[]) => some.map(({ code }) => code);
  return {
    ...query,
    areas: hasAreas.length < areas.length ? codes(hasAreas) : query.areas,
    technologies: has.length < technologies.length ? codes(has) : query.technologies,
  };
}

/** The first other dataset that has a figure of every area and technology in its own latest year. */
function datasetOfAll(asked: Answerable): Dataset | undefined {
  const { indicator, areas, technologies, measurement } = asked;
  const year = asked.query.to === "latest" || isMatrix(asked) ? undefined : yearAsked(asked);
  return indicator.datasets.find(
    (dataset) =>
      dataset !== measurement.dataset &&
      technologies.every(({ technology }) => {
        const found = measured({ indicator, technology, dataset });
        return isFound(found) && areas.every((area) => isFound(answerOf(found, area, year ?? found.latest)));
      }),
  );
}
