import { errorPart } from "../../../src/core/words/error-part";

test("an error's part of the page is its letters", () => {
  expect(["#N/A", "#VALUE!", "#NAME?"].map(errorPart)).toEqual(["na", "value", "name"]);
});
