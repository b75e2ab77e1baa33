import { Cancelled } from "../host/cancelled";

/** Who follows long work, and may stop it. */
export interface Watch {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

export interface Progress {
  /** What is being done, as the start of a sentence: `Reading`. */
  readonly doing: string;
  readonly done: number;
  readonly of: number;
}

/** What is left of a block to do when Excel has answered. */
type Finish = () => void;

export const STOPPED = "Cancelled; nothing was changed.";

/** Does work block by block, with a sync after each; throws Cancelled before the block at which it was stopped. */
export async function inBlocks<T>(
  context: Excel.RequestContext,
  doing: string,
  blocks: readonly (readonly T[])[],
  work: (block: readonly T[]) => Finish | undefined,
  { signal, onProgress }: Watch = {},
): Promise<void> {
  const of = blocks.reduce((sum, block) => sum + block.length, 0);
  let done = 0;
  for (const block of blocks) {
    if (signal?.aborted === true) throw new Cancelled(STOPPED);
    onProgress?.({ doing, done, of });
    const after = work(block);
    // A request has a limited size, and between two of them the user can stop the work.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    after?.();
    done += block.length;
  }
  if (signal?.aborted === true) throw new Cancelled(STOPPED);
}

/** Things in their order, in blocks that weigh at most so much; a thing that weighs more has a block of its own. */
export function blocksOf<T>(
  things: readonly T[],
  most: number,
  weigh: (thing: T) => number = () => 1,
): T[][] {
  const blocks: T[][] = [];
  let weight = Infinity;
  for (const thing of things) {
    const more = weigh(thing);
    if (weight + more > most) {
      blocks.push([]);
      weight = 0;
    }
    blocks[blocks.length - 1]?.push(thing);
    weight += more;
  }
  return blocks;
}
