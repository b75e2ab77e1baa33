import { exampleFormula } from "../../../../src/taskpane/sources/own/example-formula";
import { judged } from "../../../../src/excel/tables/judged-tables";

const example = (cells: unknown[][]) => {
  const [table] = judged([{ name: "Patents", address: "Sheet1!A1", head: cells[0]!, cells }]).own;
  return exampleFormula("Patents", table!.dataset!);
};

it("is a share where the world is there: 12 of 120 are 10 %", () => {
  expect(
    example([
      ["Country", "Tech", "Year", "Value"],
      ["World", "AI", 2018, 120],
      ["Korea", "AI", 2018, 12],
    ]),
  ).toEqual({ formula: '=ATI.SHARE("KR","AI",2018,,Patents[#All])', gives: "10.0 %" });
});

it("is a count where it is not, and names what is named in words of the user's own", () => {
  expect(
    example([
      ["region", "tech", "2018"],
      ["Bavaria", "Quantum computing", 3],
    ]),
  ).toEqual({
    formula: '=ATI.PATENTS("Bavaria","Quantum computing",2018,,Patents[#All])',
    gives: "3 patents",
  });
});

it("asks for an indicator by its name where no function has that", () => {
  expect(
    example([
      ["Country", "Indicator", "Year", "Value"],
      ["Korea", "GERD", 2019, 4.5],
    ]),
  ).toMatchObject({ formula: '=ATI.VALUE("GERD","KR",,2019,,Patents[#All])' });
});

it("is none where a table holds nothing but the world", () => {
  expect(
    example([
      ["area", "2018"],
      ["World", 3],
    ]),
  ).toBeUndefined();
});
