import { pause } from "../../../src/excel/host/pause";
import { allOrNothing } from "../../../src/excel/host/all-or-nothing";

jest.mock("../../../src/excel/host/pause", () => ({ pause: jest.fn(() => Promise.resolve()) }));

/** How many syncs of the taking back fail before one goes well. */
let failures: number;
let code: string | undefined;
const done: string[] = [];
const runs: object[] = [];

beforeEach(() => {
  failures = 0;
  code = undefined;
  done.splice(0);
  runs.splice(0);
  jest.mocked(pause).mockClear();
  const sync = () => {
    failures -= 1;
    return failures >= 0 ? Promise.reject(Object.assign(new Error("offline"), { code })) : Promise.resolve();
  };
  const run = (options: object, work: (context: object) => Promise<unknown>) => {
    runs.push(options);
    return work({ sync });
  };
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

describe.each(["InvalidOperationInCellEditMode", "AccessDenied"])("while Excel answers %s", (answer) => {
  beforeEach(() => (code = answer));

  it("takes back after growing pauses", async () => {
    failures = 5;
    await expect(failing()).rejects.toThrow("protected");
    expect(done.slice(-3)).toEqual(["third", "second", "first"]);
    const waited = jest.mocked(pause).mock.calls.map(([milliseconds]) => milliseconds);
    expect(waited).toEqual([500, 1000, 2000, 4000]);
  });

  it("gives up in the end, and says where to look", async () => {
    failures = Infinity;
    await expect(failing()).rejects.toThrow("look at Sheet1!A1, Notes and the footer of Notes");
    expect(jest.mocked(pause).mock.calls.length).toBeLessThan(12);
  });
});

it("does work again that failed while a cell was edited, once that was taken back", async () => {
  let begun = 0;
  const work = allOrNothing((_context, keep) => {
    begun += 1;
    keep(() => void done.push(`back ${begun}`));
    const editing = Object.assign(new Error("editing"), { code: "InvalidOperationInCellEditMode" });
    return begun < 3 ? Promise.reject(editing) : Promise.resolve(begun);
  });
  expect(await work).toBe(3);
  expect(done).toEqual(["back 1", "back 2"]);
});

it("does what has no undo in a run of its own afterwards, whose failure harms nothing", async () => {
  const work = allOrNothing((_context, _keep, after) => {
    after(() => void done.push("hidden"));
    after(() => Promise.reject(new Error("refused")));
    after(() => void done.push("hidden too"));
    done.push("written");
    return Promise.resolve(7);
  });
  expect(await work).toBe(7);
  expect(done).toEqual(["written", "hidden", "hidden too"]);
  expect(runs).toHaveLength(4);
});

it("does nothing afterwards where the work failed", async () => {
  const work = allOrNothing((_context, _keep, after) => {
    after(() => void done.push("hidden"));
    return Promise.reject(new Error("protected"));
  });
  await expect(work).rejects.toThrow("protected");
  expect(done).toEqual([]);
});
