import { MadeInParts } from "../../src/core/made-in-parts";

const counted = () => {
  const made: string[] = [];
  const parts = new MadeInParts(function* () {
    for (const letter of ["a", "b", "c"]) {
      made.push(letter);
      yield;
    }
    return made.join("");
  });
  return { made, parts };
};

it("makes nothing before it is needed, and all of it once where it is", () => {
  const { made, parts } = counted();
  expect(made).toEqual([]);
  expect(parts.whole()).toBe("abc");
  expect(parts.whole()).toBe("abc");
  expect([...parts.parts()]).toEqual([]);
});

it("makes a part at each step, and the rest where it is needed before the last", () => {
  const { made, parts } = counted();
  const steps = parts.parts();
  steps.next();
  steps.next();
  expect(made).toEqual(["a", "b"]);
  expect(parts.whole()).toBe("abc");
  expect(steps.next().done).toBe(true);
  expect(made).toEqual(["a", "b", "c"]);
});
