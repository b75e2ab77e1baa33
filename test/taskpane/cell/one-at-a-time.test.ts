import { oneAtATime } from "../../../src/taskpane/cell/one-at-a-time";

it("runs once at a time, and once more for all that was asked meanwhile", async () => {
  const ends: (() => void)[] = [];
  let running = 0;
  const run = oneAtATime(async () => {
    running += 1;
    expect(running).toBe(1);
    await new Promise<void>((end) => ends.push(end));
    running -= 1;
  });
  const [first] = [run(), run(), run()];
  expect(ends).toHaveLength(1);
  ends[0]!();
  await new Promise(setImmediate);
  expect(ends).toHaveLength(2);
  ends[1]!();
  await first;
  expect(ends).toHaveLength(2);
  const last = run();
  ends[2]!();
  await last;
});

it("can run again after a failure", async () => {
  let runs = 0;
  const run = oneAtATime(() => {
    runs += 1;
    return runs === 1 ? Promise.reject(new Error("no")) : Promise.resolve();
  });
  await expect(run()).rejects.toThrow("no");
  await run();
  expect(runs).toBe(2);
});
