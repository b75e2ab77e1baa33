import { Cancelled } from "../../../src/excel/host/cancelled";
import { withinTime } from "../../../src/excel/check/within-time";

const never = new Promise<never>(() => undefined);

it("hands on what comes in time, a failure too", async () => {
  expect(await withinTime(Promise.resolve(7), 1000)).toBe(7);
  await expect(withinTime(Promise.reject(new Error("no")), 1000)).rejects.toThrow("no");
});

it("gives up after the time, or when it is stopped", async () => {
  await expect(withinTime(never, 10)).rejects.toThrow("no answer within 0.01 seconds");
  const controller = new AbortController();
  const work = withinTime(never, 10_000, controller.signal);
  controller.abort();
  await expect(work).rejects.toThrow(Cancelled);
  await expect(withinTime(never, 10_000, controller.signal)).rejects.toThrow(Cancelled);
});
