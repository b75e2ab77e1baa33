import { readSettled } from "../../../src/excel/host/read-settled";

type Look = (things: readonly string[]) => Promise<ReadonlyMap<string, unknown[][]>>;

const pauses: number[] = [];
const wait = (milliseconds: number): Promise<void> => {
  pauses.push(milliseconds);
  return Promise.resolve();
};
beforeEach(() => {
  pauses.length = 0;
});

/** Shows of each thing one value after the other, the last one for ever. */
const showing = (shown: Readonly<Record<string, readonly unknown[]>>): Look => {
  const looks = new Map<string, number>();
  return (things: readonly string[]) =>
    Promise.resolve(
      new Map(
        things.map((thing) => {
          const at = looks.get(thing) ?? 0;
          looks.set(thing, at + 1);
          return [thing, [[(shown[thing] ?? []).at(Math.min(at, shown[thing]!.length - 1))]]];
        }),
      ),
    );
};
const anything = (): boolean => true;

it("looks twice, some time apart, at what comes to rest at once", async () => {
  const { settled, restless } = await readSettled(["a"], showing({ a: [1] }), anything, { wait });
  expect([[...settled], restless.size, pauses]).toEqual([[["a", [[1]]]], 0, [250]]);
});

it("waits for what changes or is busy, and asks for nothing else again", async () => {
  const asked: string[][] = [];
  const look = showing({ a: [1], b: [1, 2], c: ["#BUSY!", "#BUSY!", 3] });
  const { settled } = await readSettled(
    ["a", "b", "c"],
    (things) => {
      asked.push([...things]);
      return look(things);
    },
    anything,
    { wait },
  );
  expect([...settled.entries()].sort()).toEqual([
    ["a", [[1]]],
    ["b", [[2]]],
    ["c", [[3]]],
  ]);
  expect(asked).toEqual([["a", "b", "c"], ["a", "b", "c"], ["b", "c"], ["c"]]);
});

it("gives up on what is busy, wrong or never at rest, and hands on what it showed last", async () => {
  const look = showing({ busy: ["#BUSY!"], wrong: [5], wild: [1, 2, 3, 4, 5, 6, 7, 8] });
  const isRight = (thing: string): boolean => thing !== "wrong";
  const { settled, restless } = await readSettled(["busy", "wrong", "wild"], look, isRight, { wait });
  expect(settled.size).toBe(0);
  expect([...restless]).toEqual([
    ["busy", [["#BUSY!"]]],
    ["wrong", [[5]]],
    ["wild", [[6]]],
  ]);
  expect(pauses).toEqual([250, 500, 1000, 2000, 4000]);
});

it("asks nothing where there is nothing", async () => {
  const never = (): never => {
    throw new Error("asked");
  };
  expect((await readSettled([], never, anything, { wait })).settled.size).toBe(0);
});
