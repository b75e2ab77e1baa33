import { misplacedFigures } from "../../../src/taskpane/cell/misplaced-figures";
import { readCell } from "./read-cell";

const mend = (formula: string, text = "#VALUE!") => misplacedFigures(readCell(formula, { text }));

it("puts figures of the user's own last, where they stand for one value", () => {
  expect(mend('=ATI.RANK("PATENTS","KR","AI",2020,,Mine[#All])')).toEqual({
    problem: "Mine[#All] stands where minimum belongs: figures of your own are the last argument, own.",
    instead: "Mine[#All]",
    as: "own",
    formula: '=ATI.RANK("PATENTS","KR","AI",2020,,,Mine[#All])',
  });
  expect(mend('=ROUND(ATI.SHARE("KR","AI",2020,$A$1:$D$10),2)')).toMatchObject({
    formula: '=ROUND(ATI.SHARE("KR","AI",2020,,$A$1:$D$10),2)',
  });
  // A whole table is no years either, which may be a range.
  expect(mend('=ATI.SHARE("KR","AI",Mine[#All])')).toMatchObject({
    formula: '=ATI.SHARE("KR","AI",,,Mine[#All])',
  });
});

it.each([
  ["where they belong", '=ATI.SHARE("KR","AI",2020,,Mine[#All])', "#N/A"],
  ["a function that takes none", "=ATI.CITE(Mine[#All])", "#VALUE!"],
  ["a column of areas", '=ATI.SHARE(A1:A9,"AI",2020)', "#VALUE!"],
  ["a block of areas", '=ATI.SHARE(A1:C9,"AI",2020)', "#VALUE!"],
  ["a cell that names the dataset", '=ATI.SHARE("KR","AI",2020,A1)', "#VALUE!"],
  ["what gives an answer", '=ATI.SHARE("KR","AI",Mine[#All])', "0.1"],
])("has nothing to say of %s", (_title, formula, text) => expect(mend(formula, text)).toBeUndefined());
