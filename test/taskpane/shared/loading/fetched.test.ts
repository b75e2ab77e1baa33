import { fetched, OutOfReach } from "../../../../src/taskpane/shared/loading/fetched";

/** As webpack throws it. */
const outOfReach = Object.assign(new Error("Loading chunk compare failed."), { name: "ChunkLoadError" });

it("hands on what is fetched", async () => {
  expect(await fetched("Compare", () => Promise.resolve(7))).toBe(7);
});

it("says what to do about a file that cannot be had, and keeps the reason", async () => {
  const failure: unknown = await fetched("Compare", () => Promise.reject(outOfReach)).catch(
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(OutOfReach);
  expect(failure).toMatchObject({
    message: expect.stringMatching(
      /^Compare could not be loaded\. Check the connection and try again/,
    ) as string,
    cause: outOfReach,
  });
});

it("tells what a part throws by itself as it is", async () => {
  const own = new Error("The figures are not on this page.");
  await expect(fetched("Compare", () => Promise.reject(own))).rejects.toBe(own);
});
