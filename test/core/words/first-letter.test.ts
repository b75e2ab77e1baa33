import { lowerFirst, upperFirst } from "../../../src/core/words/first-letter";

it("changes the first letter alone", () => {
  expect([upperFirst("million USD"), lowerFirst("The OECD has none")]).toEqual([
    "Million USD",
    "the OECD has none",
  ]);
  expect([upperFirst(""), lowerFirst(""), upperFirst("-100 to +100")]).toEqual(["", "", "-100 to +100"]);
});
