import { readSettled, type Looking } from "../../host/read-settled";
import { isOther, type OwnAnswer, type Inputs } from "../../reading/cell/is-stale";
import { readFilledCells, type FilledCells } from "./filled-cells";
import { isPassing } from "./frozen-value";
import type { Watch } from "../in-blocks";
import { readPlainInputs } from "./plain-inputs";
import type { FoundFormula } from "../scan-formulas";

interface Still {
  readonly filled: readonly FilledCells[];
  /** What changed as it was looked at, or shows another figure than the add-in computes now. */
  readonly stale: readonly FilledCells[];
}

/** What formulas fill, when that no longer changes and is what the add-in computes, as far as it can be told. */
export async function readStill(
  context: Excel.RequestContext,
  scanned: readonly FoundFormula[],
  { answer, ...options }: Watch & Looking & { readonly answer?: OwnAnswer },
): Promise<Still> {
  const last = new Map<FoundFormula, FilledCells>();
  const inputs = new Map<FoundFormula, Inputs>();
  const look = async (things: readonly FoundFormula[]) => {
    const filled = await readFilledCells(context, things, options);
    if (answer) for (const [found, read] of await readPlainInputs(context, things)) inputs.set(found, read);
    const byCell = new Map(things.map((each) => [keyOf(each), each]));
    return new Map(
      filled.flatMap((each) => {
        const found = byCell.get(keyOf(each));
        if (!found) return [];
        last.set(found, each);
        return [[found, each.values.map((line) => [...line])] as const];
      }),
    );
  };
  const isRight = (found: FoundFormula, values: unknown[][]): boolean => {
    const [call] = found.calls;
    const own = inputs.get(found);
    if (!answer || !own || !call) return true;
    const shown = values[0]?.[0];
    return isPassing(shown) || !isOther(shown, answer(call, own));
  };
  const { settled, restless } = await readSettled(scanned, look, isRight, options);
  const cellsOf = (found: Iterable<FoundFormula>) => [...found].flatMap((each) => last.get(each) ?? []);
  const isHere = new Set(cellsOf(settled.keys()));
  const still = [...last.values()].filter((each) => isHere.has(each) || isPassing(each.value));
  return { filled: still, stale: cellsOf(restless.keys()).filter((each) => !isPassing(each.value)) };
}

const keyOf = ({ sheetId, row, column }: FoundFormula): string => `${row},${column},${sheetId}`;
