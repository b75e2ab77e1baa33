import { unbroken } from "../../../src/core/words/unbroken";

it("keeps a number and its unit on one line, and nothing else", () => {
  expect(unbroken("KR is 3rd (15.3 %), +3.3 pp since 2010, of 153.6 billion USD and 20 patents.")).toBe(
    "KR is 3rd (15.3\u00a0%), +3.3\u00a0pp since 2010, of 153.6\u00a0billion USD and 20 patents.",
  );
});
