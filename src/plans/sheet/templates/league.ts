import { indicatorOf } from "../../../core/catalogue/indicators";
import { unitInWords } from "../../formats";
import { top, type CallArguments } from "../../formula/calls";
import { Cell } from "../../formula/cell";
import { soleSpan, spanOf } from "../../formula/range";
import type { Value } from "../../formula/value";
import { quoted } from "../../../core/words/quoted";
import { formula, written } from "../../formula/written";
import type { Page } from "../../page/page";
import type { SheetDefinition } from "../definition/definition";
import { messagesOf } from "../messages";
import { technologiesInCells, technologyInTitle } from "../definition/names-in-cells";
import { chosenTechnology, inOrder, parametersOf } from "../parameters";
import { withGrade } from "../sections/about";
import { figuresTable } from "../sections/figures-table";
import { leagueColumns } from "../sections/league-columns";
import type { SheetOptions } from "../sheet-options";
import { sourcesOf } from "../sources";

/** Columns of years, at most. */
const YEARS = 4;
/** Countries in the chart, and the rows of a table that no country is in today. */
const CHARTED = 10;
/** More than there are countries. */
const MOST_RANKED = 999;

/** One technology, all countries that are large enough to be ranked, the largest first, whatever technology is chosen. */
export function league(definition: SheetDefinition, lead: string, { figures, own }: SheetOptions): Page {
  const indicator = indicatorOf(definition.indicators[0] ?? "");
  const [name = ""] = technologiesInCells(definition.technologies, own?.dataset);
  const sources = parametersOf(sourcesOf([indicator], [name], definition, { own }));
  const [source] = sources;
  if (!source) throw new RangeError("a league table without an indicator");
  const { technology, parameters: chosen } = chosenTechnology(indicator, name);
  const [year, since] = [source.year.cell, source.since.cell];
  const asked = { indicator, technology, dataset: source.taken };
  const countries = rankedCountries({ ...asked, year });
  const years = yearsBetween(since, year);
  const grid = figuresTable({
    asked,
    corner: "Country",
    down: { of: "area", cells: countries },
    across: { of: "year", cells: years },
    figures,
    heatMap: false,
  });
  const beside = leagueColumns({ ...asked, year, grid, countries, since });
  const of = indicator.context ? [] : [" in ", technologyInTitle(technology)];
  const about = `${unitInWords(indicator)}; all countries of the dataset that are large enough to be ranked`;
  const charted = Math.min(CHARTED, Math.max(1, countries.filter(({ today }) => today !== "").length));
  const [area] = countries;
  return {
    name: lead,
    title: [`${lead}: ${indicator.name}`, ...of, ", ", year],
    messages: messagesOf([
      {
        ...asked,
        areas: spanOf(countries, "column"),
        technologies: soleSpan(technology),
        years: spanOf([since, year]),
      },
    ]),
    parameters: [...chosen, ...inOrder(sources)],
    sections: [
      {
        heading: [
          indicator.name,
          ...of,
          charted === 1 ? ": the first country, " : `: the first ${charted} countries, `,
          year,
        ],
        about: withGrade(about, asked),
        table: {
          header: [...grid.header, ...beside.header],
          labels: countries,
          bodies: [grid.body, beside.body],
        },
        chart: {
          kind: "bar",
          first: years.length,
          series: 1,
          points: charted,
          categoryAxis: "",
          indicator,
        },
        shown: area
          ? [
              {
                ...asked,
                area,
                year,
                areas: spanOf(countries, "column"),
                technologies: soleSpan(technology),
                years: spanOf(years),
              },
            ]
          : [],
      },
    ],
    notes: [howManyRanked({ ...asked, year }, countries.length, charted)],
  };
}

/** The country at each place, by the function, so that another technology brings its own order. */
function rankedCountries(asked: Omit<CallArguments, "area">): readonly Cell<string>[] {
  const count = Math.max(top(asked, CHARTED).today.length, CHARTED);
  const all = top(asked, count);
  return Array.from({ length: count }, (_, at) => {
    const today = all.today[at] ?? "";
    const content = formula(written`IFERROR(INDEX(${all},${at + 1},3),"")`, today);
    return new Cell({ content, today, fixed: "column" });
  });
}

/** How many of the countries that are ranked have a row, and how many of them are charted. */
function howManyRanked(asked: Omit<CallArguments, "area">, rows: number, charted: number): Value<string> {
  const all = top(asked, MOST_RANKED);
  // Each row of the answer holds two numbers, the place and the figure; an error holds none.
  const ranked = written`COUNT(${all})/2`;
  const which = written`IF(${ranked}>${rows},"Only the first ${rows} of "&${ranked},"All "&${ranked})`;
  const rest = ` countries that are ranked have a row; the chart shows the first${charted === 1 ? "" : ` ${charted}`}.`;
  const [none, one] = ["No country is ranked.", "One country is ranked."];
  const { length } = all.today;
  return formula(
    written`IF(${ranked}=0,${quoted(none)},IF(${ranked}=1,${quoted(one)},${which}&${quoted(rest)}))`,
    length === 0 ? none : length === 1 ? one : `All ${length}${rest}`,
  );
}

/**
 * The first year, the last and some between, evenly spaced: as texts, since Excel takes a number over a column for the
 * first of its figures.
 */
function yearsBetween(since: Cell<number>, year: Cell<number>): readonly Cell<number>[] {
  const steps = Math.min(YEARS - 1, year.today - since.today);
  return Array.from({ length: steps + 1 }, (_, at) => {
    const today = Math.round(since.today + ((year.today - since.today) * at) / steps);
    const between = written`${since}+(${year}-${since})*${at}/${steps}`;
    const which = at === 0 ? since : at === steps ? year : between;
    return new Cell({ content: formula(written`TEXT(${which},"0")`, String(today)), today, fixed: "row" });
  });
}
