import { tellingIn } from "../../../../../src/core/lookup/ask/reading/telling";

it.each([
  ["what is RPA", "RPA"],
  ["who leads in photonics", "photonics"],
  ["top 5 countires for batteries", "batteries"],
  ["is korea better than taiwan at chips", "korea taiwan chips"],
  ["uspto-patents", "uspto-patents"],
  ["HS:8542", "HS:8542"],
])("of “%s” only “%s” may name something", (text, telling) => {
  expect(tellingIn(text)).toBe(telling);
});

it("leaves words as they are that may become a name", () => {
  // Iceland, India, Italy.
  expect(["is", "in", "it", "top", ""].map(tellingIn)).toEqual(["is", "in", "it", "top", ""]);
});
