import fc from "fast-check";
import { blocksOf, inBlocks, type Progress } from "../../../src/excel/upkeep/in-blocks";

const context = { sync: () => Promise.resolve() } as unknown as Excel.RequestContext;

it("keeps things in their order, in blocks that weigh no more than they may", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 30 })),
      fc.integer({ min: 1, max: 20 }),
      (weights, most) => {
        const blocks = blocksOf(weights, most, (weight) => weight);
        expect(blocks.flat()).toEqual(weights);
        for (const [at, block] of blocks.entries()) {
          const weight = block.reduce((sum, each) => sum + each, 0);
          expect(weight <= most || block.length === 1).toBe(true);
          // Each block is as full as it may be.
          const next = blocks[at + 1]?.[0];
          expect(next === undefined || weight + next > most).toBe(true);
        }
      },
    ),
  );
});

it("tells how far it is, and hands each block's answers on after its sync", async () => {
  const told: Progress[] = [];
  const read: string[] = [];
  const work = (block: readonly string[]) => () => void read.push(block.join(""));
  await inBlocks(context, "Reading", [["a", "b"], ["c"]], work, { onProgress: (each) => told.push(each) });
  expect(told).toEqual([
    { doing: "Reading", done: 0, of: 3 },
    { doing: "Reading", done: 2, of: 3 },
  ]);
  expect(read).toEqual(["ab", "c"]);
});

it("stops before the next block, and after the last one too", async () => {
  for (const stopAt of ["a", "c"]) {
    const controller = new AbortController();
    const done: string[] = [];
    const work = ([first = ""]: readonly string[]): undefined => {
      done.push(first);
      if (first === stopAt) controller.abort();
    };
    const all = inBlocks(context, "", [["a"], ["b"], ["c"]], work, { signal: controller.signal });
    await expect(all).rejects.toThrow("Cancelled");
    expect(done.at(-1)).toBe(stopAt);
  }
});
