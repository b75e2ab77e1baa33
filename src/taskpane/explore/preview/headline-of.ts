import { answerOf } from "../../../core/indicators/answer";
import type { Area } from "../../../core/catalogue/areas";
import { shortName } from "../../../core/catalogue/short-name";
import type { Technology } from "../../../core/catalogue/technologies";
import { changeOf } from "../../../core/indicators/change-of";
import { quantityIn } from "../../../core/indicators/quantity-in";
import { minimumOf, rankOf, ranking } from "../../../core/indicators/ranking";
import { rank } from "../../../core/indicators/rank";
import { differenceOf } from "../../../core/words/difference";
import { ordinal } from "../../../core/words/ordinal";
import { valueInWords } from "../../../core/words/quantity";
import { readableCount } from "../../../core/words/readable";
import { Refusal } from "../../../core/refusal";
import { isMatrix, type Answerable } from "../asked";
import { isOneYear, yearAsked, yearsOfAsked } from "../asked-years";
import { focusOf } from "../focus-of";
import { matrixTable } from "./preview-table";

/** The number to read first, whose it is, and what else is to be said. */
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
/** A change is told over so many years, where the figures reach so far back. */
const DECADE = 10;
/** Tenfold. */
const MOST_GROWTH = 10;

/** What stands in place of a number. */
export const NO_FIGURE = "No figure";

/** The figure of the area that is asked about; of several technologies, or of a group, the highest. */
export function headlineOf(asked: Answerable): HeadlineWords {
  const focus = focusOf(asked);
  return focus && !isMatrix(asked) ? figureOf(asked, focus) : highestOf(asked);
}

function figureOf(asked: Answerable, area: Area): HeadlineWords {
  const year = yearAsked(asked);
  const { measurement, indicator } = asked;
  const figure = answerOf(measurement, area, year);
  const about = `${shortName(area)}, ${year}`;
  if (figure instanceof Refusal) return { figure: NO_FIGURE, about, more: figure.message };
  const more = [placeOf(asked, area, year), changeSince(asked, area, year)].filter((part) => part !== "");
  return {
    figure: valueInWords(figure, quantityIn(measurement.dataset, indicator)),
    about,
    more: more.join(" · "),
  };
}

/** `4th of 32` among the countries that are large enough to be ranked. */
function placeOf({ measurement }: Answerable, area: Area, year: number): string {
  const minimum = minimumOf(measurement);
  if (minimum instanceof Refusal) return "";
  const place = rankOf(measurement, area, year, minimum);
  return place instanceof Refusal
    ? ""
    : `${ordinal(place)} of ${ranking(measurement, year, minimum).length} countries`;
}

/** `+1.2 pp since 2010`; nothing where years may not be compared. */
function changeSince(asked: Answerable, area: Area, year: number): string {
  const { measurement, indicator } = asked;
  const [first = year] = isOneYear(asked) ? [measurement.dataset.firstYear] : yearsOfAsked(asked);
  const since = Math.max(first, year - DECADE);
  const quantity = quantityIn(measurement.dataset, indicator);
  const inParts = quantity.kind === "money" || quantity.kind === "count";
  const change = changeOf(measurement, area, since, year, inParts ? "percent" : "difference");
  // From next to nothing, a growth in per cent says little.
  if (change instanceof Refusal || (inParts && change > MOST_GROWTH)) return "";
  const { text } = differenceOf(measurement.value(area, since), measurement.value(area, year), quantity);
  return `${text} since ${since}`;
}

function highestOf(asked: Answerable): HeadlineWords {
  const { areas, indicator, measurement } = asked;
  const { year, technologies, rows } = matrixTable(asked);
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
  if (!first) return { figure: NO_FIGURE, about: String(year), more: "" };
  const highest = others.reduce((best, each) => (each.figure > best.figure ? each : best), first);
  const what = isMatrix(asked) ? `, ${highest.technology.name}` : "";
  return {
    figure: valueInWords(highest.figure, quantityIn(measurement.dataset, indicator)),
    about: `${shortName(highest.area)}${what}, ${year}`,
    more: isMatrix(asked) ? ofAll(found.length) : homeIn(asked, found, highest) || ofAll(found.length),
  };
}

const ofAll = (count: number): string =>
  count === 1 ? "" : `the highest of ${readableCount(count)} figures`;

function homeIn({ indicator, measurement }: Answerable, found: readonly Entry[], highest: Entry): string {
  const home = found.find(({ area }) => area.code === HOME);
  if (!home || home === highest) return "";
  const place = rank(
    home.figure,
    found.map(({ figure }) => figure),
  );
  return `${home.area.name} ${valueInWords(home.figure, quantityIn(measurement.dataset, indicator))}, ${ordinal(place)} of these ${found.length}`;
}
