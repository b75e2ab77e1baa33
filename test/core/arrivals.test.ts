import { isListenedTo, listening, noteArrival } from "../../src/core/arrivals";

it("calls are kept only while someone listens", async () => {
  noteArrival("SHARE", "before");
  const { result, calls } = await listening(() => {
    noteArrival("SHARE", [["KR"]], null);
    return Promise.resolve(7);
  });
  noteArrival("SHARE", "after");
  expect({ result, calls }).toEqual({ result: 7, calls: [{ name: "SHARE", given: [[["KR"]], null] }] });
  await expect(listening(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(globalThis).not.toHaveProperty("atiArrivals");
});

it("is told whether someone listens", async () => {
  expect(isListenedTo()).toBe(false);
  expect((await listening(() => Promise.resolve(isListenedTo()))).result).toBe(true);
  expect(isListenedTo()).toBe(false);
});

it("a workbook that calculates meanwhile fills no memory", async () => {
  const { calls } = await listening(() => {
    for (let count = 0; count < 1000; count += 1) noteArrival("SHARE", count);
    return Promise.resolve();
  });
  expect(calls).toHaveLength(200);
});
