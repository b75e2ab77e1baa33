import { abilities } from "../../host/abilities";
import { readSettled, type Looking } from "../../host/read-settled";
import { leftOf } from "../noted/find-frozen";
import { rangeOfCells } from "../change";
import { inCells, type FrozenNow } from "./frozen-now";
import { inBlocks, type Watch } from "../in-blocks";
import { isSameValue } from "./same-value";

/** A frozen formula that would give something else than stands in its cells. */
export interface Different {
  /** `Sheet1!B3`, or a name. */
  readonly where: string;
  /** The first value that is another, as it stands. */
  readonly stands: unknown;
  /** What the formula gives there; undefined for nothing. */
  readonly gives: unknown;
}

export interface DifferentCells extends Different {
  readonly frozen: FrozenNow;
}

export const differentCells = (frozen: FrozenNow, stands: unknown, gives: unknown): DifferentCells => ({
  frozen,
  where: leftOf(frozen, "").where,
  stands,
  gives,
});

/** Of formulas that were entered, those that give something else than was frozen, or nothing within the time. */
export async function differing(
  context: Excel.RequestContext,
  entered: readonly FrozenNow[],
  options: Watch & Looking,
): Promise<readonly DifferentCells[]> {
  const look = (things: readonly FrozenNow[]) => valuesOf(context, things, options);
  const { settled, restless } = await readSettled(entered, look, () => true, options);
  return entered.flatMap((frozen) => {
    const values = settled.get(frozen) ?? restless.get(frozen) ?? [];
    const other = firstOther(frozen.valuesNow, values);
    if (other) return [differentCells(frozen, other.stands, other.gives)];
    return settled.has(frozen) ? [] : [differentCells(frozen, frozen.valuesNow[0]?.[0], values[0]?.[0])];
  });
}

/** All that formulas fill, which may be more or less than they filled. */
async function valuesOf(
  context: Excel.RequestContext,
  things: readonly FrozenNow[],
  watch: Watch,
): Promise<ReadonlyMap<FrozenNow, unknown[][]>> {
  const found = new Map<FrozenNow, unknown[][]>();
  const { spills } = abilities();
  const read = (block: readonly FrozenNow[]) => {
    const asked = block.map((each) => {
      const range = rangeOfCells(context, each);
      range.load("values");
      const spill = spills ? range.getCell(0, 0).getSpillingToRangeOrNullObject() : undefined;
      spill?.load("values");
      return { each, range, spill };
    });
    return () => {
      for (const { each, range, spill } of asked)
        found.set(each, spill && !spill.isNullObject ? spill.values : range.values);
    };
  };
  await inBlocks(context, "Comparing", inCells(things), read, watch);
  return found;
}

function firstOther(
  frozen: readonly (readonly unknown[])[],
  values: readonly (readonly unknown[])[],
): Pick<Different, "stands" | "gives"> | undefined {
  for (let row = 0; row < Math.max(frozen.length, values.length); row += 1) {
    const [stand, give] = [frozen[row] ?? [], values[row] ?? []];
    for (let column = 0; column < Math.max(stand.length, give.length); column += 1) {
      const [stands, gives] = [stand[column], give[column]];
      if (!isSameValue(stands, gives)) return { stands, gives };
    }
  }
  return undefined;
}
