import { figureFormat } from "../../formats";
import { shortName } from "../../../core/catalogue/short-name";
import { indicatorOf } from "../../../core/catalogue/indicators";
import { listed } from "../../../core/words/readable";
import { orThrow } from "../../../core/refusal";
import { figureOf, type ReportFigure, type ReportFigureRow } from "../../../core/report/figures";
import { figure, grade } from "../../formula/calls";
import { answers, Cell, says, shows } from "../../formula/cell";
import { constant } from "../../formula/constant";
import { soleSpan, spanOf } from "../../formula/range";
import { NO_CELL } from "../../formula/value";
import { inFormat, WORD } from "../../look";
import type { Section } from "../../page/page";

/** Figure 5: venture capital of the last year by technology, the largest first, and in all, which has no bar. */
export function ventureFigure(): Section {
  const { subject, note, columns, rows } = orThrow(figureOf(5));
  const last = Math.max(...columns.map(({ year }) => year));
  const all = columns.map((column, at) => ({ ...column, at })).filter(({ year }) => year === last);
  const [total, ...single] = rows;
  // Those that have figures by technology stand together, so that a chart can show them.
  const split = all.filter(({ at }) => single.some(({ values }) => typeof values[at] === "number"));
  const whole = all.filter((column) => !split.includes(column));
  if (!total || !split[0]) throw new RangeError("Figure 5 without a figure");
  const by = split[0].at;
  const sorted = [...single].sort((one, other) => Number(other.values[by]) - Number(one.values[by]));
  const indicator = indicatorOf(total.indicator);
  const year = constant(last);
  const shown = [...split, ...whole].map((column) => ({ column, head: headOf(column) }));
  const labelled = [...sorted, total].map((row) => ({ row, label: says(row.technology) }));
  // The total is of the producer of the others.
  const askedOf = (row: ReportFigureRow) => ({
    indicator,
    technology: constant(row.code),
    dataset: row === total ? constant(row.dataset) : NO_CELL,
  });
  const cellOf = (row: ReportFigureRow, { column, head }: (typeof shown)[number]): Cell =>
    // Where nobody has figures by technology, the cells stay empty.
    row !== total && whole.includes(column)
      ? new Cell({ content: null, today: "" })
      : answers(figure({ ...askedOf(row), area: head, year }), inFormat(figureFormat(indicator)));
  const areas = shown.slice(0, split.length).map(({ head }) => head);
  const technologies = labelled.slice(0, sorted.length).map(({ label }) => label);
  const [area, technology] = [areas[0], technologies[0]];
  return {
    heading: [`Figure 5, recomputed: ${subject}, ${last}`],
    about: `${note}.`,
    table: {
      header: [says("Technology"), ...shown.map(({ head }) => head), says("Grade")],
      labels: labelled.map(({ label }) => label),
      bodies: [
        {
          cells: labelled.map(({ row }) => [
            ...shown.map((each) => cellOf(row, each)),
            shows(grade(askedOf(row)), WORD),
          ]),
        },
      ],
    },
    chart: {
      kind: "bar",
      first: 1,
      series: split.length,
      points: sorted.length,
      categoryAxis: "",
      indicator,
    },
    shown:
      area && technology
        ? [
            {
              indicator,
              dataset: NO_CELL,
              area,
              technology: constant(sorted[0]?.code ?? ""),
              year,
              areas: spanOf(areas),
              technologies: spanOf(technologies, "column"),
              years: soleSpan(year),
            },
          ]
        : [],
  };
}

function headOf({ area }: ReportFigure["columns"][number]): Cell<string> {
  const name = shortName(area);
  return new Cell({ content: name, today: name, fixed: "row" });
}

/** Figure 6: companies and deals by year. */
export function companiesFigure(): Section {
  const { subject, note, columns, rows } = orThrow(figureOf(6));
  const years = [...new Set(columns.map(({ year }) => year))];
  const areas = [...new Set(columns.map(({ area }) => area))];
  const labels = years.map((year) => new Cell({ content: year, today: year, fixed: "column" }));
  const series = rows.flatMap((row) => areas.map((area) => ({ row, area })));
  const [first] = rows;
  if (!first) throw new RangeError("Figure 6 without a figure");
  return {
    heading: [`Figure 6, recomputed: ${subject}, ${listed(areas.map(shortName))}`],
    about: `${note}.`,
    table: {
      header: [says("Year"), ...series.map(({ row, area }) => says(`${row.technology}, ${shortName(area)}`))],
      labels,
      bodies: [
        {
          cells: labels.map((year) =>
            series.map(({ row, area }) => {
              const indicator = indicatorOf(row.indicator);
              const asked = { indicator, area: constant(area.code), technology: constant(row.code) };
              return answers(figure({ ...asked, year, dataset: NO_CELL }), inFormat(figureFormat(indicator)));
            }),
          ),
        },
      ],
    },
    chart: {
      kind: "line",
      first: 1,
      series: series.length,
      categoryAxis: "Year",
      valueAxis: "Companies, deals",
      indicator: indicatorOf(first.indicator),
    },
    shown: series.flatMap(({ row, area }) =>
      labels.slice(0, 1).map((year) => ({
        indicator: indicatorOf(row.indicator),
        dataset: NO_CELL,
        area: constant(area.code),
        technology: constant(row.code),
        year,
        areas: soleSpan(constant(area.code)),
        technologies: soleSpan(constant(row.code)),
        years: spanOf(labels, "column"),
      })),
    ),
  };
}
