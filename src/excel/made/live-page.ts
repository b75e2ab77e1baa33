import type { Plan, PlannedCell, PlannedError, PlannedStyle, Spot } from "../../plans/plan";
import { readSettled, type Looking } from "../host/read-settled";
import { isFormula } from "../reading/formula/is-formula";
import type { IsStale } from "../reading/cell/is-stale";
import { readUsed, type UsedCells } from "../write/cells/used-cells";
import { cellsOf } from "../../plans/address";
import { sheetPlan, withoutSpills } from "../../plans/sheet/sheet-plan";
import { spotKey } from "../../plans/spot-key";
import { contentsOf, isSame } from "./page/page-contents";
import type { MadeSheet } from "./listed/made-sheets";
import { readOwnTable } from "../tables/read-own-table";
import { needReady } from "./page/read-page";
import { wasMoved } from "./page/was-moved";
import { askKeptPage, pageAsNow } from "./listed/written-page";
import { Hindrance } from "../../plans/hindrance";

const ERRORS: readonly string[] = ["#N/A", "#VALUE!", "#DIV/0!"] satisfies readonly PlannedError["error"][];

/**
 * A made sheet as it is now: its page with what was chosen in the yellow cells and what the formulas show for it, and
 * what the user wrote within, beside and below it. Formulas of the user's own become their values, since they may refer
 * to other sheets. Throws where the definition cannot be read, cells of the page were moved, or a formula has no value yet.
 */
export async function livePage(made: MadeSheet, { isStale, ...looking }: LiveOptions = {}): Promise<Plan> {
  const ready = needReady(made);
  const { id, definition } = ready;
  const kept = await Excel.run(async (context) => {
    const keptPage = askKeptPage(context, ready);
    await context.sync();
    return keptPage();
  });
  const own = await readOwnTable(definition.dataset);
  const asNow = sheetPlan(definition, { own }).page;
  if (kept && !isLaidOutAs(asNow, kept)) {
    throw new Hindrance(
      "The sheet was made by another version of ATI for Excel, or with other figures, and is laid out as that did. " +
        "Rebuild it, then save again.",
    );
  }
  const written = kept ?? pageAsNow(ready);
  const page = withoutSpills(definition, asNow, own);
  const oneByOne = contentsOf(page);
  const stale = (cells: readonly HeldCell[]): readonly HeldCell[] =>
    isStale ? staleCells(cells, oneByOne, isStale) : [];
  let held = await readHeld(id);
  const look = async () => new Map([[id, [(held = await readHeld(id)).map(({ value }) => value)]]]);
  await readSettled([id], look, () => stale(held).length === 0, looking);
  const [old] = stale(held);
  if (old) {
    throw new Hindrance(
      `${cellsOf({ ...old, rows: 1, columns: 1 })} shows ${old.value}, which is not what this add-in computes now. ` +
        "Let Excel calculate (F9), then save again.",
    );
  }
  const formulas = new Map(held.map(({ formula, ...spot }) => [spotKey(spot), formula]));
  if (wasMoved(written, (row, column) => formulas.get(spotKey({ row, column })) ?? "")) {
    throw new Hindrance(
      "Rows or columns were put into the page or taken out since it was made. Rebuild the sheet, or put that back, " +
        "then save again.",
    );
  }
  const planned = { asWritten: contentsOf(written), oneByOne };

  const cells: Plan["cells"][number][] = [];
  const styles: PlannedStyle[] = [];
  for (const { row, column, value, formula, numberFormat } of held) {
    const key = spotKey({ row, column });
    const own = ownFormula(planned.asWritten.get(key), planned.oneByOne.get(key), formula);
    if (own === undefined && value === "") continue;
    const spot = { row, column, rows: 1, columns: 1 };
    const cell = own === undefined ? value : { formula: own, value: shownValue(value, cellsOf(spot)) };
    cells.push({ row, column, cells: [[cell]] });
    if (!planned.oneByOne.has(key)) styles.push({ place: spot, style: { numberFormat } });
  }
  return {
    ...page,
    rows: Math.max(page.rows, ...cells.map(({ row }) => row + 1)),
    columns: Math.max(page.columns, ...cells.map(({ column }) => column + 1)),
    cells,
    styles: [...page.styles, ...styles],
  };
}

interface LiveOptions extends Looking {
  /** Whether a formula shows another figure than the add-in computes by itself, given what cells hold. */
  readonly isStale?: IsStale;
}

/** Whether the formulas of two pages are the same, cell by cell; what is typed may differ. */
function isLaidOutAs(one: Plan, other: Plan): boolean {
  const [left, right] = [formulasOf(one), formulasOf(other)];
  return left.size === right.size && [...left].every(([key, formula]) => right.get(key) === formula);
}

const formulasOf = (page: Plan): ReadonlyMap<string, string> =>
  new Map(
    [...contentsOf(page)].flatMap(([key, cell]) =>
      typeof cell === "object" && cell ? [[key, cell.formula] as const] : [],
    ),
  );

const readHeld = (id: string): Promise<readonly HeldCell[]> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const used = await readUsed(context, sheet, "values", "formulas", "numberFormat");
    return used ? heldCells(used) : [];
  });

interface HeldCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean;
  readonly formula: unknown;
  readonly numberFormat: string;
}

/** Those that show something, and formulas that show nothing now: with another choice they may. */
const heldCells = ({ row, column, ...used }: UsedCells<"values" | "formulas" | "numberFormat">) =>
  used.values.flatMap((line, down) =>
    line.flatMap((value, across): HeldCell[] =>
      isShown(value) || isFormula(used.formulas[down]?.[across], value)
        ? [
            {
              row: row + down,
              column: column + across,
              value: isShown(value) ? value : "",
              formula: used.formulas[down]?.[across],
              numberFormat: (used.numberFormat as string[][])[down]?.[across] ?? "General",
            },
          ]
        : [],
    ),
  );

const isShown = (value: unknown): value is HeldCell["value"] =>
  typeof value === "number" || typeof value === "boolean" || (typeof value === "string" && value !== "");

/** Of the page's own formulas, those whose figures are not what the add-in computes now. */
function staleCells(
  held: readonly HeldCell[],
  oneByOne: ReadonlyMap<string, PlannedCell>,
  isStale: IsStale,
): readonly HeldCell[] {
  const values = new Map(held.map(({ value, ...spot }) => [spotKey(spot), value]));
  const valueAt = (spot: Spot): unknown => values.get(spotKey(spot)) ?? "";
  return held.filter((cell) => {
    const own = oneByOne.get(spotKey(cell));
    return (
      cell.value !== "" &&
      typeof own === "object" &&
      own !== null &&
      isStale(own.formula, cell.value, valueAt)
    );
  });
}

/** The formula of a cell that still has it, or that another one still spills over; undefined for what the user wrote. */
function ownFormula(
  asWritten: PlannedCell | undefined,
  oneByOne: PlannedCell | undefined,
  held: unknown,
): string | undefined {
  if (typeof oneByOne !== "object" || oneByOne === null) return undefined;
  return asWritten === undefined || isSame(asWritten, held) ? oneByOne.formula : undefined;
}

function shownValue(value: HeldCell["value"], address: string): string | number | boolean | PlannedError {
  if (typeof value !== "string" || !value.startsWith("#")) return value;
  if (ERRORS.includes(value)) return { error: value as PlannedError["error"] };
  throw new Hindrance(
    `${address} shows ${value}. Save again when it shows a figure; the room Workbook can enter formulas anew.`,
  );
}
