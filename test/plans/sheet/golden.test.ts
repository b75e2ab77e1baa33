import type { Plan, PlannedCell, Place } from "../../../src/plans/plan";
import { sheetPlan } from "../../../src/plans/sheet/sheet-plan";
import { templates } from "../../../src/plans/sheet/templates";
import { cellsOf } from "../../../src/plans/address";

/** What is typed into a cell; what it gives today is left out, for it changes with each edition. */
const typed = (cell: PlannedCell): string =>
  typeof cell === "object" && cell !== null ? cell.formula : JSON.stringify(cell);

/** A page in lines: each block's first row of formulas stands for the rows like it, and all else is told whole. */
function told({ cells, charts, heatMaps, choices = [], greyed = [], sheet }: Plan): string[] {
  const at = (place: Place): string => cellsOf(place);
  const one = (row: number, column: number): Place => ({ row, column, rows: 1, columns: 1 });
  return [
    ...cells.flatMap(({ row, column, cells: lines }) =>
      (lines.slice(0, 2) as readonly (readonly PlannedCell[])[]).flatMap((line, down) =>
        line.flatMap((cell, across) =>
          cell === null ? [] : [`${at(one(row + down, column + across))} ${typed(cell)}`],
        ),
      ),
    ),
    ...charts.map(
      ({ kind, place, data, categories, title, valueAxis }) =>
        `${kind} chart over ${at(place)} of ${at(data)} by ${at(categories)}, title ${at(one(title.row, title.column))}, axis ${valueAxis}`,
    ),
    ...heatMaps.map(
      ({ place, reach }) => `heat map ${at(place)} ${reach === undefined ? "" : `to ±${reach}`}`,
    ),
    ...choices.map(
      ({ row, column, sheet: from, list, words, refusal }) =>
        `choice ${at(one(row, column))} of ${words === undefined ? `${from}!${at(list)}` : words.join(", ")}${refusal === undefined ? "" : " alone"}`,
    ),
    ...greyed.map((place) => `missing hidden in ${at(place)}`),
    JSON.stringify({ ...sheet, footer: sheet.footer?.replace(/\d{4}-.*/, "…") }),
  ];
}

it.each(templates.map(({ name, standard }) => [name, standard] as const))(
  "%s is written so",
  (_name, standard) => {
    expect(told(sheetPlan(standard, { figures: "cells" }).page).join("\n")).toMatchSnapshot();
  },
);
