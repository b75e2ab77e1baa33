import type { Contender } from "./contenders";

/** Microseconds of one try: the best of five rounds, so that what else the machine does counts least. */
export async function microseconds({ once, times }: Contender): Promise<number> {
  let best = Infinity;
  for (let round = 0; round < 6; round += 1) {
    const start = performance.now();
    for (let at = 0; at < times; at += 1) {
      const result = once();
      if (typeof result !== "number") await result;
    }
    // The first round warms up.
    if (round > 0) best = Math.min(best, (performance.now() - start) / times);
  }
  return best * 1000;
}
