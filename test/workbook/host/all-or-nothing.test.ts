import { allOrNothing } from "../../../src/workbook/host/all-or-nothing";

/** How many syncs of the taking back fail before one goes well. */
let failures: number;
const done: string[] = [];

beforeEach(() => {
  failures = 0;
  done.splice(0);
  const sync = () => {
    failures -= 1;
    return failures >= 0 ? Promise.reject(new Error("offline")) : Promise.resolve();
  };
  const run = (work: (context: object) => Promise<unknown>) => work({ sync });
  Object.assign(globalThis, { Excel: { run } });
});
afterAll(() => Reflect.deleteProperty(globalThis, "Excel"));

/** Changes three things, the last of which fails. */
const failing = () =>
  allOrNothing((_context, keep) => {
    keep(() => void done.push("first"), "Sheet1!A1");
    keep(() => void done.push("second"), "Notes", "Sheet1!A1");
    keep(() => void done.push("third"), "the footer of Notes");
    return Promise.reject(new Error("protected"));
  });

it("gives what the work gives, and takes nothing back", async () => {
  const work = allOrNothing((_context, keep) => {
    keep(() => void done.push("first"), "Sheet1!A1");
    return Promise.resolve(7);
  });
  expect(await work).toBe(7);
  expect(done).toEqual([]);
});

it("takes all back, the last first, and hands the error on", async () => {
  await expect(failing()).rejects.toThrow("protected");
  expect(done).toEqual(["third", "second", "first"]);
});

it("hands the error on where nothing was changed yet", async () => {
  failures = Infinity;
  await expect(allOrNothing(() => Promise.reject(new Error("protected")))).rejects.toThrow("protected");
});

it("tries once more what could not be taken back, and not again what could", async () => {
  failures = 1;
  await expect(failing()).rejects.toThrow("protected");
  expect(done).toEqual(["third", "third", "second", "first"]);
});

it("names each place to look at once when nothing can be taken back, with the first error as its cause", async () => {
  failures = Infinity;
  const error: unknown = await failing().catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({
    message: "It failed, and not all could be taken back: look at Sheet1!A1, Notes and the footer of Notes.",
    cause: { message: "protected" },
  });
  expect(done).toEqual(["third", "third"]);
});

it("does not name what was taken back", async () => {
  const work = allOrNothing((_context, keep) => {
    keep(() => Promise.reject(new Error("offline")), "Sheet1!A1");
    keep(() => undefined, "Notes");
    return Promise.reject(new Error("protected"));
  });
  await expect(work).rejects.toThrow("look at Sheet1!A1.");
});
