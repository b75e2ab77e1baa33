import { figureFormat } from "../../formats";
import { indicatorOf } from "../../../core/catalogue/indicators";
import { orThrow } from "../../../core/refusal";
import { isMeasured } from "../../../core/report/figure-differences";
import { figureOf } from "../../../core/report/figures";
import { figure, grade } from "../../formula/calls";
import { answers, Cell, pinned, says, shows } from "../../formula/cell";
import { constant } from "../../formula/constant";
import { phrase } from "../../formula/phrase";
import { soleSpan, spanOf } from "../../formula/range";
import type { TakenFrom } from "../../formula/taken-from";
import { inFormat, WORD } from "../../look";
import type { Chart, Section } from "../../page/page";

interface Chosen {
  readonly one: Cell<string>;
  readonly other: Cell<string>;
  readonly dataset: TakenFrom;
}

/** A figure of the report that compares two areas by technology: columns of its last year with marks of the one before, or bars. */
export function reportFigure(number: number, { one, other, dataset }: Chosen): Section {
  const { subject, note, columns, rows } = orThrow(figureOf(number));
  const measured = rows.filter(isMeasured);
  const [first] = measured;
  const years = [...new Set(columns.map(({ year }) => year))];
  const last = years.at(-1);
  if (!first || last === undefined) throw new RangeError(`Figure ${number} without a figure`);
  const indicator = indicatorOf(first.indicator);
  const technologies = measured.map(
    ({ technology }) => new Cell({ content: technology, today: technology, fixed: "column" }),
  );
  const [technology] = technologies;
  const shown = [one, other].flatMap((area) => years.map((year) => ({ area, year })));
  const before = years.slice(0, -1);
  return {
    heading: [
      `Figure ${number}, recomputed: ${subject}${subject.endsWith(String(last)) ? "" : `, ${last}`}, `,
      ...[one, " and ", other],
      ...(before.length === 0 ? [] : [`; marks: ${before.join(", ")}`]),
    ],
    about: `${note}.${leftOut(rows)}`,
    table: {
      header: [
        says("Technology"),
        ...shown.map(({ area, year }) =>
          shows(before.length === 0 ? pinned(area) : phrase([pinned(area), ` ${year}`])),
        ),
        says("Grade"),
      ],
      labels: technologies,
      bodies: [
        {
          cells: technologies.map((each) => [
            ...shown.map(({ area, year }) =>
              answers(
                figure({ indicator, area, technology: each, year: constant(year), dataset }),
                inFormat(figureFormat(indicator)),
              ),
            ),
            shows(grade({ indicator, technology: each, dataset }), WORD),
          ]),
          noted: "first in row",
        },
      ],
    },
    chart: {
      ...drawn(shown.flatMap(({ year }, at) => (year === last ? [] : [at]))),
      first: 1,
      series: shown.length,
      categoryAxis: "",
      indicator,
    },
    shown: technology
      ? [
          {
            indicator,
            dataset,
            area: one,
            technology,
            year: constant(last),
            areas: spanOf([one, other]),
            technologies: spanOf(technologies, "column"),
            years: soleSpan(constant(last)),
          },
        ]
      : [],
  };
}

/** The technologies of the report's figure that no dataset has. */
function leftOut(
  rows: readonly { readonly technology: string; readonly values: readonly unknown[] }[],
): string {
  const names = rows.filter(({ values }) => !values.some((value) => typeof value === "number"));
  return names.length === 0
    ? ""
    : ` Without a figure: ${names.map(({ technology }) => technology).join(", ")}.`;
}

/** Marks stand over columns alone. */
const drawn = (marks: readonly number[]): Pick<Chart, "kind" | "marks"> =>
  marks.length === 0 ? { kind: "bar" } : { kind: "column", marks };
