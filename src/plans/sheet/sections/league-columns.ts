import type { Indicator } from "../../../core/catalogue/indicators";
import type { PlannedCell } from "../../plan";
import { changeCall, changeModeOf, rankCall } from "../calls";
import { changeFormat, changeUnit, differenceFormat } from "../formats";
import type { Held, HeldCell } from "../held";
import { phrase } from "../phrase";
import { rangeTo, refTo } from "../ref-to";
import { planned, type SheetDraft } from "../sheet-draft";
import { changeToday, differenceToday, rankToday, type Today } from "../today";
import type { Grid } from "./grid";
import { highestWorked, medianWorked, type Worked } from "./summary";
import { formatColumns, lookOfTable } from "./table-look";

export interface LeagueGiven {
  readonly indicator: Indicator;
  readonly grid: Grid;
  readonly countries: readonly HeldCell[];
  readonly technology: Held;
  readonly year: Held<number>;
  readonly since: Held<number>;
  readonly dataset: Held;
}

/** Beside the figures of a league table: places, change and gaps. */
export function writeLeagueColumns(draft: SheetDraft, given: LeagueGiven): void {
  const { indicator, grid, countries, year, since } = given;
  const { table, figures } = grid;
  const column = table.columns;
  const lines = countries.map((country, at) => leagueLine(given, country, at));
  const header: readonly PlannedCell[] = [
    phrase(["Place ", year]),
    phrase(["Place ", since]),
    "Places gained",
    phrase(["Change since ", since, ` (${changeUnit(indicator)})`]),
    "Gap to the median",
    "Gap to the leader",
  ];
  draft.write(table.row, column, [
    header,
    ...lines.map((line) => line.map(({ formula, today }) => planned(formula, today))),
  ]);
  lookOfTable(
    draft,
    { ...table, columns: table.columns + header.length },
    countries.map(({ value }) => value),
  );
  const difference = differenceFormat(indicator);
  const body = { ...figures, column, columns: header.length };
  formatColumns(draft, body, ["0", "0", "+0;-0;0", changeFormat(indicator), difference, difference]);
  draft.missing(
    body,
    lines.map((line) => line.map(({ today }) => today)),
    "first in row",
  );
}

function leagueLine(given: LeagueGiven, country: HeldCell, at: number): readonly Worked[] {
  const { indicator, grid, technology, year, since, dataset } = given;
  const { table, figures } = grid;
  const column = table.columns;
  const row = figures.row + at;
  const args = (when: Held<number>) => ({
    area: country.ref,
    technology: technology.ref,
    year: when.ref,
    dataset: dataset.ref,
  });
  const question = (when: Held<number>) => ({
    indicator,
    area: country.value,
    technology: technology.value,
    year: when.value,
    dataset: dataset.value,
  });
  const range = rangeTo({ ...figures, column: column - 1, columns: 1 });
  const last = grid.today.map((line) => line.at(-1) ?? "");
  const figure = refTo(row, column - 1, "");
  const now = rankToday(question(year));
  const before = rankToday(question(since));
  // A row without a country stays empty.
  const ifThere = (formula: string, today: Today): Worked => ({
    formula: `IF(${country.ref}="","",${formula})`,
    today: country.value === "" ? "" : today,
  });
  const gap = (to: Worked): Worked =>
    ifThere(`${figure}-${to.formula}`, differenceToday(last[at] ?? "", to.today));
  return [
    { formula: rankCall(indicator, args(year)), today: now },
    { formula: rankCall(indicator, args(since)), today: before },
    ifThere(`${refTo(row, column + 1, "")}-${refTo(row, column, "")}`, differenceToday(before, now)),
    {
      formula: changeCall(indicator, args(year), since.ref),
      today: changeToday(question(year), since.value, changeModeOf(indicator)),
    },
    gap(medianWorked(range, last)),
    gap(highestWorked(range, last)),
  ];
}
