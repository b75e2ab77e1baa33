import type { Indicator } from "../../../core/catalogue/indicators";
import { SERIES_COLORS } from "../../block-colors";
import type { PlannedCell } from "../../plan";
import { changeCall, changeModeOf, figureCall, gradeCall, rankCall, type Arguments } from "../calls";
import { changeFormat, changeUnit, differenceFormat, unitInWords } from "../formats";
import type { Held, HeldCell } from "../held";
import { phrase, shown } from "../phrase";
import { refTo } from "../ref-to";
import { planned, type SheetDraft } from "../sheet-draft";
import { changeToday, differenceToday, figureToday, gradeToday, rankToday, type Today } from "../today";
import { writeHeading } from "./heading";
import type { SourceCells } from "./source-parameters";
import { formatColumns, lookOfTable } from "./table-look";

/** Where charts beside tables begin, and their size in cells. */
export const CHART = { column: 10, columns: 7, least: 15 };

export interface Duel {
  readonly indicator: Indicator;
  readonly cells: SourceCells;
  readonly one: Held;
  readonly other: Held;
  /** The label column for a first row of figures. */
  readonly labels: (row: number) => readonly HeldCell[];
}

/** Two areas in one indicator, a row a technology: figures, gap, ranks, changes and grade, with a bar chart beside. */
export function writeDuel(draft: SheetDraft, duel: Duel): readonly HeldCell[] {
  const { indicator, one, other, cells } = duel;
  const title = writeHeading(
    draft,
    [`${indicator.name}: `, one, " and ", other, ", ", cells.year],
    `${unitInWords(indicator)}; ranks among all countries; changes in ${changeUnit(indicator)}`,
  );
  const header = draft.row;
  const labels = duel.labels(header + 1);
  const rows = labels.map((label, at) => duelRow(duel, label, header + 1 + at));
  draft.write(header, 0, [headerOf(duel), ...rows.map(({ line }) => line)]);

  const table = { row: header, column: 0, rows: labels.length + 1, columns: 9 };
  lookOfTable(
    draft,
    table,
    labels.map(({ value }) => value),
  );
  const body = { row: header + 1, column: 1, rows: labels.length, columns: 7 };
  const { format } = indicator;
  const change = changeFormat(indicator);
  formatColumns(draft, { ...body, columns: 8 }, [
    format,
    format,
    differenceFormat(indicator),
    "0",
    "0",
    change,
    change,
    undefined,
  ]);
  draft.missing(
    body,
    rows.map(({ today }) => today),
    "first in row",
  );
  const chartRows = Math.max(CHART.least, labels.length + 1);
  draft.chart({
    kind: "bar",
    from: "here",
    place: { row: header, column: CHART.column, rows: chartRows, columns: CHART.columns },
    title,
    data: { ...table, column: 1, columns: 2 },
    categories: { ...table, columns: 1 },
    colors: SERIES_COLORS.slice(0, 2),
    categoryAxis: "",
    valueAxis: unitInWords(indicator),
    numberFormat: format,
  });
  draft.row = header + chartRows + 1;
  return labels;
}

function headerOf({ one, other, cells: { since } }: Duel): readonly PlannedCell[] {
  return [
    "Technology",
    shown(one),
    shown(other),
    "Gap",
    phrase(["Rank of ", one]),
    phrase(["Rank of ", other]),
    phrase(["Change since ", since, ": ", one]),
    phrase(["Change since ", since, ": ", other]),
    "Grade",
  ];
}

function duelRow({ indicator, one, other, cells }: Duel, label: HeldCell, row: number) {
  const { year, since, dataset } = cells;
  const sides = [one, other].map((area) => ({
    given: {
      area: area.ref,
      technology: label.ref,
      year: year.ref,
      dataset: dataset.ref,
    } satisfies Arguments,
    question: {
      indicator,
      area: area.value,
      technology: label.value,
      year: year.value,
      dataset: dataset.value,
    },
  }));
  const figures = sides.map(({ question }) => figureToday(question));
  const ranks = sides.map(({ question }) => rankToday(question));
  const changes = sides.map(({ question }) => changeToday(question, since.value, changeModeOf(indicator)));
  const gap = differenceToday(figures[0] ?? "", figures[1] ?? "");
  const written = (calls: readonly string[], today: readonly Today[]): readonly PlannedCell[] =>
    calls.map((call, at) => planned(call, today[at] ?? ""));
  const grade = gradeToday({ indicator, technology: label.value, dataset: dataset.value });
  return {
    today: [...figures, gap, ...ranks, ...changes],
    line: [
      label.cell,
      ...written(
        sides.map(({ given }) => figureCall(indicator, given)),
        figures,
      ),
      planned(`${refTo(row, 1, "")}-${refTo(row, 2, "")}`, gap),
      ...written(
        sides.map(({ given }) => rankCall(indicator, given)),
        ranks,
      ),
      ...written(
        sides.map(({ given }) => changeCall(indicator, given, since.ref)),
        changes,
      ),
      planned(gradeCall(indicator, label.ref, dataset.ref), grade),
    ],
  };
}
