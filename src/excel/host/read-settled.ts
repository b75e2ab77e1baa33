import { isWaiting } from "./is-waiting";

/** Waits so many milliseconds. */
export type Wait = (milliseconds: number) => Promise<void>;

export const forMilliseconds: Wait = (milliseconds) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Between two looks; a cell that is calculated anew may show its old value for a while, or that it is busy. */
const PAUSES = [250, 500, 1000, 2000, 4000] as const;

export interface Looking {
  /** Left out, by the clock. */
  readonly wait?: Wait;
}

/** What things hold when they no longer change; and the last look at those that do not come to rest. */
interface Settled<T> {
  readonly settled: ReadonlyMap<T, unknown[][]>;
  readonly restless: ReadonlyMap<T, unknown[][]>;
}

/**
 * Looks at things until two looks, some time apart, give the same values of each, none of them is still on its way, and
 * `isRight` has nothing against them; about eight seconds at most.
 */
export async function readSettled<T>(
  things: readonly T[],
  look: (things: readonly T[]) => Promise<ReadonlyMap<T, unknown[][]>>,
  isRight: (thing: T, values: unknown[][]) => boolean,
  { wait = forMilliseconds }: Looking = {},
): Promise<Settled<T>> {
  const settled = new Map<T, unknown[][]>();
  let restless = things.length > 0 ? await look(things) : new Map<T, unknown[][]>();
  for (const pause of PAUSES) {
    if (restless.size === 0) break;
    await wait(pause);
    const now = await look([...restless.keys()]);
    const still = new Map<T, unknown[][]>();
    for (const [thing, values] of now) {
      const isSame = JSON.stringify(values) === JSON.stringify(restless.get(thing));
      const isThere = !values.some((line) => line.some(isWaiting));
      if (isSame && isThere && isRight(thing, values)) settled.set(thing, values);
      else still.set(thing, values);
    }
    restless = still;
  }
  return { settled, restless };
}
