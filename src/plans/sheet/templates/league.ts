import { indicatorOf, type Indicator } from "../../../core/catalogue/indicators";
import { minimumOf, ranking } from "../../../core/indicators/ranking";
import { Refusal } from "../../../core/refusal";
import { SERIES_COLORS } from "../../block-colors";
import type { SheetDefinition } from "../definition";
import type { PlannedFormula } from "../../plan";
import { quoted } from "../calls";
import { unitInWords } from "../formats";
import type { Held, HeldCell } from "../held";
import { technologiesInCells } from "../names-in-cells";
import { refTo } from "../ref-to";
import { writeFoot } from "../sections/foot";
import { writeGrid } from "../sections/grid";
import { chosenTechnology } from "../sections/chosen-technology";
import { writeHead } from "../sections/head";
import { spareRows } from "../sections/labels";
import { withGrade, writeHeading } from "../sections/heading";
import { writeLeagueColumns } from "../sections/league-columns";
import { sourceCells, sourceParameters } from "../sections/source-parameters";
import { planned, type SheetDraft } from "../sheet-draft";
import type { SheetOptions } from "../sheet-options";
import { sourcesOf } from "../sources";
import { spanOf } from "../span";
import { measured } from "../today";

/** Columns of years, at most. */
const YEARS = 5;
/** Countries in the chart, and the rows of a table that no country is in today. */
const CHARTED = 10;
/** More than there are countries. */
const MOST_RANKED = 999;
const CHART = { columns: 7, rows: 20 };

/** One technology, all countries that are large enough to be ranked, the largest first, whatever technology is chosen. */
export function writeLeague(
  draft: SheetDraft,
  definition: SheetDefinition,
  lead: string,
  { figures }: SheetOptions,
): void {
  const indicator = indicatorOf(definition.indicators[0] ?? "");
  const [name = ""] = technologiesInCells(definition.technologies);
  const sources = sourcesOf([indicator], [name], definition);
  const { technology, parameters: chosen } = chosenTechnology(indicator, name);
  const [cells] = sourceCells(sources, chosen.length);
  if (!cells) throw new RangeError("a league table without an indicator");
  const { year, since, dataset } = cells;
  const of = indicator.context ? [] : [" in ", technology];
  writeHead(
    draft,
    [`${lead}: ${indicator.name}`, ...of, ", ", year],
    [...chosen, ...sourceParameters(sources)],
  );
  writeHeading(
    draft,
    [indicator.name, ...of, ", ", since, " to ", year],
    withGrade(
      `${unitInWords(indicator)}; all countries of the dataset that are large enough to be ranked`,
      indicator,
      { technology, dataset },
    ),
  );
  const header = draft.row;
  const countries = rankedCountries({ indicator, technology, year, dataset }, header + 1);
  const across = yearsBetween(since, year, header);
  const grid = writeGrid(draft, {
    indicator,
    corner: "Country",
    down: { of: "area", cells: countries },
    across: { of: "year", cells: across },
    technology,
    dataset,
    figures,
    heatMap: false,
  });
  writeLeagueColumns(draft, { indicator, grid, countries, technology, year, since, dataset });
  const column = grid.table.columns + 7;
  const lastYear = grid.table.columns - 1;
  const charted = Math.min(CHARTED, countries.length) + 1;
  draft.chart({
    kind: "bar",
    from: "here",
    place: { row: header, column, ...CHART },
    title: { row: 0, column: 0 },
    data: { row: header, column: lastYear, rows: charted, columns: 1 },
    ...spareRows(countries.slice(0, charted - 1)),
    categories: { row: header, column: 0, rows: charted, columns: 1 },
    colors: SERIES_COLORS.slice(0, 1),
    categoryAxis: "",
    valueAxis: unitInWords(indicator),
    numberFormat: indicator.format,
  });
  draft.row = Math.max(draft.row, header + CHART.rows) + 1;
  const [area] = countries;
  writeFoot(
    draft,
    area
      ? [
          {
            indicator,
            areas: spanOf(countries),
            technologies: spanOf([technology]),
            years: spanOf(across),
            area,
            technology,
            year,
            dataset,
          },
        ]
      : [],
    column + CHART.columns,
    [howManyRanked({ indicator, technology, year, dataset }, countries.length, charted - 1)],
  );
}

interface Ranked {
  readonly indicator: Indicator;
  readonly technology: Held;
  readonly year: Held<number>;
  readonly dataset: Held;
}

/** The country at each place, by the function, so that another technology brings its own order. */
function rankedCountries({ indicator, technology, year, dataset }: Ranked, row: number): readonly HeldCell[] {
  const today = rankedToday(indicator, technology.value, year.value, dataset.value);
  const count = Math.max(today.length, CHARTED);
  const all = topCall({ indicator, technology, year, dataset }, count);
  return Array.from({ length: count }, (_, at) => ({
    ref: refTo(row + at, 0, "column"),
    value: today[at] ?? "",
    cell: { formula: `=IFERROR(INDEX(${all},${at + 1},3),"")`, value: today[at] ?? "" },
  }));
}

const topCall = ({ indicator, technology, year, dataset }: Ranked, count: number): string =>
  `ATI.TOP("${indicator.code}",${indicator.context ? "" : technology.ref},${count},${year.ref},0,${dataset.ref})`;

/** How many of the countries that are ranked have a row, and how many of them are charted. */
function howManyRanked(given: Ranked, rows: number, charted: number): PlannedFormula {
  const { indicator, technology, year, dataset } = given;
  const today = rankedToday(indicator, technology.value, year.value, dataset.value).length;
  // Each row of the answer holds two numbers, the place and the figure; an error holds none.
  const ranked = `COUNT(${topCall(given, MOST_RANKED)})/2`;
  const all = `IF(${ranked}>${rows},"Only the first ${rows} of "&${ranked},"All "&${ranked})`;
  const rest = ` countries that are ranked have a row; the chart shows the first ${charted}.`;
  const none = "No country is ranked.";
  return planned(
    `IF(${ranked}=0,${quoted(none)},${all}&${quoted(rest)})`,
    today === 0 ? none : `All ${today}${rest}`,
  );
}

function rankedToday(
  indicator: Indicator,
  technology: string,
  year: number,
  dataset: string,
): readonly string[] {
  const measurement = measured({ indicator, technology, dataset });
  if (measurement instanceof Refusal) return [];
  const least = minimumOf(measurement);
  return least instanceof Refusal ? [] : ranking(measurement, year, least).map(({ area }) => area.name);
}

/**
 * The first year, the last and some between, evenly spaced, along the header row: as texts, since Excel takes a number
 * over a column for the first of its figures.
 */
function yearsBetween(since: Held<number>, year: Held<number>, row: number): readonly HeldCell<number>[] {
  const steps = Math.min(YEARS - 1, year.value - since.value);
  return Array.from({ length: steps + 1 }, (_, at) => {
    const value = Math.round(since.value + ((year.value - since.value) * at) / steps);
    const between = `${since.ref}+(${year.ref}-${since.ref})*${at}/${steps}`;
    const shown = at === 0 ? since.ref : at === steps ? year.ref : between;
    return {
      ref: refTo(row, at + 1, "row"),
      value,
      cell: { formula: `=TEXT(${shown},"0")`, value: String(value) },
    };
  });
}
