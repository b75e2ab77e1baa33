import { addressOf } from "../../../plans/address";
import type { KnownNames } from "../../reading/formula/spelling";
import { areasToScan, type SheetArea } from "../areas-to-scan";
import { formulasInAreas, type FoundFormula } from "../scan-formulas";
import { readFilledCells, type FilledCells } from "./filled-cells";
import { isPassing } from "./frozen-value";
import { readReferences, type References } from "./read-references";

/** What the add-in gives for a formula now, row by row; anything but a number is no figure. Undefined where only Excel knows. */
export type GivesNow = (
  found: FoundFormula,
  references: References | undefined,
) => readonly (readonly unknown[])[] | undefined;

/** A cell that shows another figure than the add-in gives now. */
export interface Different {
  /** `Sheet1!B3` */
  readonly where: string;
  /** Undefined for none. */
  readonly shown: number | undefined;
  readonly now: number | undefined;
}

export interface Compared {
  /** Formulas of ours. */
  readonly formulas: number;
  /** Cells that could not be compared. */
  readonly unknown: number;
  /** Figures that were compared. */
  readonly figures: number;
  readonly different: readonly Different[];
  /** Whether all of the workbook was looked at. */
  readonly isWhole: boolean;
}

/** Larger workbooks are looked at in part: the user waits for what is told. */
const MOST = { cells: 500_000, formulas: 2_000 } as const;
/** Both are sums of the same figures, maybe in another order. */
const NEARLY = 1e-9;

/** Holds what cells show against what the add-in gives now; Excel calculates nothing for it, and nothing is changed. */
export const compareShown = (
  known: KnownNames,
  givesNow: GivesNow,
  most: { readonly cells: number; readonly formulas: number } = MOST,
): Promise<Compared> =>
  Excel.run(async (context) => {
    const all = await areasToScan(context, "workbook");
    const areas = firstCells(all, most.cells);
    const found = await formulasInAreas(context, areas, known);
    const some = new Map(found.slice(0, most.formulas).map((each) => [keyOf(each), each]));
    const filled = await readFilledCells(context, [...some.values()]);
    // What is worked out from figures that may be old themselves tells nothing of now.
    const figures = new Set(filled.flatMap(figuresShown));
    const mayRead = (...place: Place): boolean => !figures.has(place.join());
    const references = await readReferences(context, [...some.values()], mayRead);
    const held = filled.map((each) => {
      const formula = some.get(keyOf(each));
      return { each, now: formula && givesNow(formula, references.get(formula)) };
    });
    const isCompared = ({ each, now }: (typeof held)[number]): boolean =>
      now !== undefined && !isPassing(each.value);
    const compared = held.filter(isCompared).map(({ each, now = [] }) => differences(each, now));
    return {
      formulas: found.length,
      unknown: held
        .filter((each) => !isCompared(each))
        .reduce((sum, { each }) => sum + each.rows * each.columns, 0),
      figures: compared.reduce((sum, { figures }) => sum + figures, 0),
      different: compared.flatMap(({ different }) => different),
      isWhole: areas.length === all.length && some.size === found.length,
    };
  });

function firstCells(areas: readonly SheetArea[], most: number): SheetArea[] {
  let cells = 0;
  return areas.filter(({ rows, columns }) => (cells += rows * columns) <= most);
}

type Place = [sheetId: string, row: number, column: number];

/** Where the figures are that a formula shows. */
const figuresShown = ({ sheetId, row, column, values }: FilledCells): string[] =>
  values.flatMap((line, r) =>
    line.flatMap((value, c) =>
      figureIn(value) === undefined ? [] : ([sheetId, row + r, column + c] satisfies Place).join(),
    ),
  );

const keyOf = ({ sheetId, row, column }: FoundFormula): string => `${row},${column},${sheetId}`;

function differences({ values, sheet, row, column }: FilledCells, now: readonly (readonly unknown[])[]) {
  const different: Different[] = [];
  let figures = 0;
  for (let r = 0; r < Math.max(values.length, now.length); r += 1)
    for (let c = 0; c < Math.max(values[r]?.length ?? 0, now[r]?.length ?? 0); c += 1) {
      const [shown, given] = [figureIn(values[r]?.[c]), figureIn(now[r]?.[c])];
      if (shown === undefined && given === undefined) continue;
      figures += 1;
      if (shown !== undefined && given !== undefined && Math.abs(given - shown) <= NEARLY * Math.abs(shown))
        continue;
      const where = addressOf(sheet, { row: row + r, column: column + c, rows: 1, columns: 1 });
      different.push({ where, shown, now: given });
    }
  return { figures, different };
}

const figureIn = (value: unknown): number | undefined => (typeof value === "number" ? value : undefined);
