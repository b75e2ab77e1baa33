import { meantInstead } from "../../../../src/core/lookup/ask/meant-instead";
import { saidIn } from "../../../../src/core/lookup/ask/reading/said";

const meant = (text: string) => meantInstead(saidIn(text).notUnderstood);

it("finds a name for each piece that has more slips than are mended unasked", () => {
  expect(meant("grmny frnc robots")).toEqual([
    { piece: "grmny", instead: "germany" },
    { piece: "frnc", instead: "france" },
  ]);
});

it("finds none for a short piece, or one that is like no name", () => {
  expect(meant("xy robots qqqqzzzz")).toEqual([]);
  expect(meant("robots germany")).toEqual([]);
  expect(meant("solar exports korea")).toEqual([]);
});
