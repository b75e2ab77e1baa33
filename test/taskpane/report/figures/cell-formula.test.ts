import { indicatorOf } from "../../../../src/core/catalogue/indicators";
import { findTechnology } from "../../../../src/core/catalogue/technologies";
import { orThrow } from "../../../../src/core/refusal";
import { cellFormula, technologyArgument } from "../../../../src/taskpane/report/figures/cell-formula";
import { ownFigure } from "../../../../src/taskpane/report/figures/own-figure";
import { indicatorOfRow } from "../../../../src/taskpane/report/figures/figure-units";
import { askedFigures } from "../../../../src/taskpane/report/figures/asked-figures";

it("asks an indicator's own function, else VALUE", () => {
  const question = { area: '"KR"', technology: "$A4", year: "2018" };
  expect(cellFormula({ indicator: "SHARE", ...question })).toBe('=ATI.SHARE("KR",$A4,2018)');
  expect(cellFormula({ indicator: "STARTUPS", ...question, dataset: "$C4" })).toBe(
    '=ATI.VALUE("STARTUPS","KR",$A4,2018,$C4)',
  );
});

it.each(
  askedFigures
    .filter(({ technology }) => technology === undefined)
    .map((each) => [each.number, each] as const),
)("every label of Figure %i is read as its technology where a formula refers to it", (number, asked) => {
  for (const [at, { technology }] of ownFigure(number).rows.entries()) {
    const indicator = indicatorOfRow(asked, at);
    const meant = findTechnology(technology);
    const inFormula = technologyArgument(technology, "$A4", indicator);
    const read = inFormula === "$A4" ? technology : inFormula.replaceAll('"', "");
    const found = orThrow(findTechnology(read, indicatorOf(indicator)));
    // Name and code of Big Data are both read as the vertical "Big data", which is all that it has.
    const isBigData = number === 5 && technology === "Big Data";
    expect(found.code).toBe(isBigData ? "VC:Big data" : orThrow(meant).code);
  }
});

it("takes the code where a vertical of venture capital has the same name", () => {
  expect(technologyArgument("Nanotechnology", "$A4", "SHARE")).toBe("$A4");
  expect(technologyArgument("Nanotechnology", "$A4", "INVESTMENT")).toBe('"NANO"');
});
