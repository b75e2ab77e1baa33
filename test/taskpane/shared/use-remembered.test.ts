import { forgetLeftOut, leaveOut, leftOut, onLeftOut } from "../../../src/taskpane/shared/left-out";
import { forget, recall } from "../../../src/taskpane/shared/use-remembered";

const readable = { name: "a favourite", isWhole: (text: string) => text === "whole" };

function store(entries: Record<string, string>): Map<string, string> {
  const kept = new Map(Object.entries(entries));
  Object.assign(globalThis, {
    localStorage: {
      get length() {
        return kept.size;
      },
      key: (at: number) => [...kept.keys()][at] ?? null,
      getItem: (key: string) => kept.get(key) ?? null,
      removeItem: (key: string) => kept.delete(key),
    },
  });
  return kept;
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "localStorage");
  forgetLeftOut();
});

/** What is told to be left out once a text was recalled. */
async function toldOf(key: string): Promise<readonly string[]> {
  recall(key, readable);
  await Promise.resolve();
  return leftOut();
}

it("recalls a text, and says nothing where all of it can be read or nothing was stored", async () => {
  store({ "ati.a": "whole", b: "not ours" });
  expect(recall("a", readable)).toBe("whole");
  expect(await toldOf("a")).toEqual([]);
  expect(await toldOf("b")).toEqual([]);
});

it("says what of a text is left out, and leaves out one that is too long", async () => {
  store({ "ati.a": "half", "ati.b": "x".repeat(100_001) });
  expect(recall("a", readable)).toBe("half");
  expect(await toldOf("a")).toEqual(["a favourite"]);
  expect(recall("b")).toBe("");
  await Promise.resolve();
  expect(leftOut()).toEqual(["a favourite", "a text that was too long"]);
});

it("recalls nothing without storage", () => {
  expect(recall("a", readable)).toBe("");
  expect(() => forget("a")).not.toThrow();
});

it("forgets the keys of one room alone", () => {
  const kept = store({ "ati.explore.query": "1", "ati.explore.recent": "2", "ati.room": "3", explore: "4" });
  forget("explore");
  expect([...kept.keys()]).toEqual(["ati.room", "explore"]);
});

it("tells of each thing once, to who listens", () => {
  let told = 0;
  const stop = onLeftOut(() => (told += 1));
  leaveOut("a");
  leaveOut("a");
  leaveOut("b");
  expect([told, leftOut()]).toEqual([2, ["a", "b"]]);
  stop();
  forgetLeftOut();
  expect([told, leftOut()]).toEqual([2, []]);
});
