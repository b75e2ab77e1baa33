import { indicatorOf } from "../../../core/catalogue/indicators";
import { upperFirst } from "../../../core/words/first-letter";
import { unitInWords } from "../../formats";
import { Cell, pinned, relative } from "../../formula/cell";
import { namesOf } from "../../formula/names-of";
import { soleSpan, spanOf } from "../../formula/range";
import { formula, written } from "../../formula/written";
import { isLogScaleApt } from "../../log-scale";
import { SERIES_COLORS } from "../../look";
import type { Page } from "../../page/page";
import type { SheetDefinition } from "../definition/definition";
import { datasetsList } from "../lists-plan";
import { messagesOf } from "../messages";
import { technologiesInCells, technologyInTitle } from "../definition/names-in-cells";
import { orderedAreas } from "../ordered-areas";
import { chosenTechnology, figuresOf, parameter } from "../parameters";
import { withGrade } from "../sections/about";
import { figuresTable, type FiguresTable } from "../sections/figures-table";
import { typedLabels } from "../sections/labels";
import { trendLines } from "../sections/trend-lines";
import type { SheetOptions } from "../sheet-options";
import { sourcesOf } from "../sources";

/** Twenty years, the first and the last included. */
const YEARS_BACK = 19;

/** One indicator of one technology over the years, several areas. */
export function trend(definition: SheetDefinition, lead: string, { figures, own }: SheetOptions): Page {
  const indicator = indicatorOf(definition.indicators[0] ?? "");
  const [name = ""] = technologiesInCells(definition.technologies, own?.dataset);
  const [source] = sourcesOf([indicator], [name], definition, { own, yearsBack: YEARS_BACK });
  if (!source) throw new RangeError("a trend without an indicator");
  const { technology, parameters: chosen } = chosenTechnology(indicator, name);
  const first = parameter("First year", source.since, "years", "since");
  const { dataset, taken } = figuresOf(source, upperFirst, datasetsList(indicator), "dataset");

  const years = yearsFrom(first.cell, source.year - source.since + 1);
  const last = years.at(-1);
  if (!last) throw new RangeError("a trend without a year");
  const year = pinned(last);
  const areas = typedLabels(orderedAreas(definition, indicator, name, source, own), "areas", "across");
  const asked = { indicator, technology, dataset: taken };
  const grid = figuresTable({
    asked,
    corner: "Year",
    down: { of: "year", cells: years },
    across: { of: "area", cells: areas },
    figures,
    heatMap: false,
  });
  const charted = Math.min(areas.length, SERIES_COLORS.length);
  const of = indicator.context ? [] : [" in ", technologyInTitle(technology)];
  const isFlattened = isLogScaleApt(linesIn(grid, charted));
  const isLogarithmic = definition.scale === "log" && isFlattened;
  const [area] = areas;
  return {
    name: lead,
    title: [`${lead}: ${indicator.name}`, ...of, ", ", first.cell, " to ", year],
    messages: messagesOf([
      { ...asked, areas: spanOf(areas), technologies: soleSpan(technology), years: spanOf(years, "column") },
    ]),
    parameters: [...chosen, first, dataset],
    sections: [
      {
        heading: [
          indicator.name,
          ...of,
          ": ",
          ...namesOf(areas.slice(0, charted).map(pinned)),
          ", ",
          first.cell,
          " to ",
          year,
        ],
        about: withGrade(unitInWords(indicator), asked),
        table: {
          ...grid,
          bodies: [grid.body],
          below: trendLines({ ...asked, grid, areas, since: first.cell, year }),
        },
        chart: {
          kind: "line",
          first: 1,
          series: charted,
          focus: "series",
          categoryAxis: "Year",
          indicator,
          ...(isFlattened ? { isFlattened } : {}),
          ...(isLogarithmic ? { isLogarithmic } : {}),
        },
        shown: area
          ? [
              {
                ...asked,
                area,
                year,
                areas: spanOf(areas),
                technologies: soleSpan(technology),
                years: spanOf(years, "column"),
              },
            ]
          : [],
      },
    ],
    notes: [
      ...(areas.length > charted ? [`The chart shows the first ${charted} of ${areas.length} areas.`] : []),
      ...(isLogarithmic ? [LOG_SCALE_NOTE] : []),
    ],
  };
}

/** Whatever is chosen in the cells. */
const LOG_SCALE_NOTE =
  "The chart has a logarithmic scale: each line of its grid is ten times the one below, and a figure of 0 has no place on it.";

/** Today's figures of the first columns, those that there are. */
const linesIn = ({ body }: Pick<FiguresTable, "body">, columns: number): readonly (readonly number[])[] =>
  Array.from({ length: columns }, (_, at) =>
    body.cells.map((line) => line[at]?.today).filter((today) => typeof today === "number"),
  );

/** So many years, each one more than the one above. */
function yearsFrom(first: Cell<number>, count: number): readonly Cell<number>[] {
  const years: Cell<number>[] = [];
  for (let at = 0; at < count; at += 1) {
    const above = years.at(-1);
    const today = first.today + at;
    const content = above ? formula(written`${relative(above)}+1`, today) : pinned(first);
    years.push(new Cell({ content, today, fixed: "column", look: { numberFormat: "0" } }));
  }
  return years;
}
