import { asideOfAsk } from "../../../../src/core/lookup/ask/aside-of-ask";

it("says what of an ask is not in its figures", () => {
  expect(asideOfAsk({ notUnderstood: [], remarks: [] })).toBe("");
  expect(asideOfAsk({ notUnderstood: ["solar", "1850"], remarks: ["A ranking is of one year."] })).toBe(
    "Not understood: “solar” and “1850”. A ranking is of one year.",
  );
});
