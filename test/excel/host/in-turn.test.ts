import { inTurn } from "../../../src/excel/host/in-turn";

it("lets each begin when the one before it has ended, whether it went well or not", async () => {
  const seen: string[] = [];
  const writer = (name: string, fails = false) =>
    inTurn(async () => {
      seen.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 1));
      seen.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    });
  const all = [writer("first", true), writer("second"), writer("third")];
  expect(await Promise.allSettled(all)).toMatchObject([
    { reason: { message: "first" } },
    { value: "second" },
    { value: "third" },
  ]);
  expect(seen).toEqual(["first", "second", "third"].flatMap((name) => [`${name} begins`, `${name} ends`]));
});
