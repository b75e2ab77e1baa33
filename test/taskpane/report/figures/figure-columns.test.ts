import { columnsShown } from "../../../../src/taskpane/report/figures/figure-columns";
import { ownFigure } from "../../../../src/taskpane/report/figures/own-figure";
import { askedFigures } from "../../../../src/taskpane/report/figures/asked-figures";

const names = (number: number) =>
  columnsShown(ownFigure(number), askedFigures[number - 1]!).map(({ name }) => name);

it("leaves the year out where there is but one", () => {
  expect(names(2)).toEqual(["South Korea", "EU27"]);
  expect(names(1)).toEqual(["South Korea 2017", "South Korea 2018", "EU27 2017", "EU27 2018"]);
});

it("shows the last year of Figure 5 first, the areas in their order", () => {
  expect(names(5).slice(0, 4)).toEqual([
    "South Korea 2018",
    "United States 2018",
    "China 2018",
    "South Korea 2017",
  ]);
  expect(names(5)).toHaveLength(18);
});

it("keeps each column's place in the figure", () => {
  const figure = ownFigure(5);
  for (const { at, area, year } of columnsShown(figure, askedFigures[4]!)) {
    expect(figure.columns[at]).toEqual({ area, year });
  }
});
