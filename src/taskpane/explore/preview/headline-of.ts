import { answerOf } from "../../../core/indicators/answer";
import type { Area } from "../../../core/catalogue/areas";
import { shortName } from "../../../core/catalogue/short-name";
import type { Technology } from "../../../core/catalogue/technologies";
import { rank } from "../../../core/indicators/rank";
import { readableCount, readableValue } from "../../../core/words/readable";
import { Refusal } from "../../../core/refusal";
import { isMatrix, type Answerable } from "../asked";
import { yearAsked } from "../asked-years";
import { titleOf } from "../chart/chart-words";
import { matrixTable } from "./preview-table";

/** The number to read first, what it is, and what else is to be said. */
export interface HeadlineWords {
  readonly figure: string;
  readonly about: string;
  readonly more: string;
}

interface Entry {
  readonly area: Area;
  readonly technology: Technology;
  readonly figure: number;
}

/** The report compares everyone with Korea. */
const HOME = "KR";

/** The one number asked for; of several the highest, and of several areas Korea's place. */
export function headlineOf(asked: Answerable): HeadlineWords {
  const { areas, indicator } = asked;
  const { year, technologies, rows } = matrixTable(asked);
  const [area] = areas;
  if (areas.length === 1 && area && !isMatrix(asked)) {
    const figure = rows[0]?.figures[0];
    const about = `${titleOf(asked)}, ${area.name}, ${year} (${indicator.unit})`;
    if (typeof figure === "number") return { figure: readableValue(figure, indicator), about, more: "" };
    return { figure: NONE, about, more: figure?.message ?? "" };
  }

  // An aggregate is larger than its countries, so it leads only among its like.
  const isCountry = areas.some(({ kind }) => kind === "country");
  const found = rows
    .filter((row) => !isCountry || row.area.kind === "country")
    .flatMap((row) =>
      technologies.flatMap((technology, at): readonly Entry[] => {
        const figure = row.figures[at];
        return figure === undefined || figure instanceof Refusal
          ? []
          : [{ area: row.area, technology, figure }];
      }),
    );
  const [first, ...others] = found;
  if (!first) return { figure: NONE, about: `${titleOf(asked)}, ${year}`, more: "" };
  const highest = others.reduce((best, each) => (each.figure > best.figure ? each : best), first);
  const what = indicator.context ? "" : `, ${highest.technology.name}`;
  return {
    figure: readableValue(highest.figure, indicator),
    about: `${indicator.name}${what}, ${highest.area.name}, ${year} (${indicator.unit})${ofAll(found.length)}`,
    more: isMatrix(asked) ? "" : homeIn(asked, found, highest) || besideIn(asked, highest),
  };
}

const NONE = "No figure";
/** Areas that have room beside the number. */
const BESIDE = 3;

const ofAll = (count: number): string =>
  count === 1 ? "" : `: the highest of ${readableCount(count)} figures`;

/** What the first few other areas have, where one country stands beside aggregates. */
function besideIn(asked: Answerable, { area }: Entry): string {
  if (asked.areas.filter(({ kind }) => kind === "country").length > 1) return "";
  const year = yearAsked(asked);
  const beside = asked.areas.filter((other) => other !== area).slice(0, BESIDE);
  return beside
    .flatMap((other) => {
      const figure = answerOf(asked.measurement, other, year);
      return figure instanceof Refusal
        ? []
        : `${shortName(other)}: ${readableValue(figure, asked.indicator)}`;
    })
    .join("; ");
}

function homeIn({ indicator }: Answerable, found: readonly Entry[], highest: Entry): string {
  const home = found.find(({ area }) => area.code === HOME);
  if (!home || home === highest) return "";
  const figures = found.map(({ figure }) => figure);
  return `${home.area.name}: ${readableValue(home.figure, indicator)}, place ${rank(home.figure, figures)} of ${found.length}`;
}
