import { STANDARD } from "../../../../src/core/lookup/ask/standard-indicators";

test("patents come first where no indicator is said, as in the report", () => {
  expect(STANDARD[0]?.code).toBe("SHARE");
});
