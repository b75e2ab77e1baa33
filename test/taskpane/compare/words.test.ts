import { withPlace } from "../../../src/taskpane/compare/choices/area-choice";
import { builtInWords } from "../../../src/taskpane/compare/build-buttons";
import { missingInWords } from "../../../src/taskpane/compare/choices/missing-in-words";
import { sizeInWords } from "../../../src/taskpane/compare/preview/sheet-preview";
import { latestInWords, withFrom, withTo, offeredYears } from "../../../src/taskpane/compare/choices/years";
import { templateOf } from "../../../src/plans/sheet/templates";

const duel = templateOf("head-to-head").standard;
const trend = templateOf("trend").standard;

it("says how large a sheet is", () => {
  expect(sizeInWords(1214, 0)).toBe("It fills 1,214 cells.");
  expect(sizeInWords(1214, 2)).toBe("It fills 1,214 cells and has 2 charts.");
});

it("tells of the hidden sheet only when it was made along", () => {
  expect(builtInWords({ address: "Trend!A1:N60", listsMade: false, left: [] })).toBe(
    "Built at Trend!A1:N60.",
  );
  expect(builtInWords({ address: "Trend!A1:N60", listsMade: true, left: [] })).toBe(
    "Built at Trend!A1:N60. A hidden sheet, ATI lists, holds the choices; Excel’s undo leaves it hidden.",
  );
});

it("tells what could not be done beside the cells", () => {
  const left = ["The notes could not be written."];
  expect(builtInWords({ address: "Trend!A1:N60", listsMade: false, left })).toBe(
    "Built at Trend!A1:N60. The notes could not be written.",
  );
});

it("counts the combinations without figures and gives their reasons", () => {
  const two = { ...duel, technologies: ["MNE", "BLOCKCHAIN"] };
  const { summary, lines } = missingInWords(two);
  // Blockchain has neither patents nor goods: three of two technologies by three indicators.
  expect(summary).toBe("3 of 6 combinations have no figure; the sheet leaves them out or shows #N/A.");
  expect(lines).toHaveLength(3);
  expect(lines[0]).toBe(
    "No open dataset has figures of patent share in Blockchain: no field of the 35 isolates it.",
  );
  expect(missingInWords(trend)).toEqual({ summary: "", lines: [] });
  expect(missingInWords({ ...trend, technologies: ["BLOCKCHAIN"] }).summary).toBe(
    "None of the combinations has a figure.",
  );
});

it("says which years the latest are", () => {
  // Patents are complete up to 2020, trade up to 2023.
  expect(latestInWords(trend)).toBe("latest (2020)");
  expect(latestInWords(duel)).toBe("latest (2020 to 2023)");
  expect(latestInWords({ ...trend, to: 2015 })).toBe("latest (2020)");
});

it("offers the years of the pinned dataset", () => {
  expect(offeredYears({ ...trend, dataset: "uspto-patents" })[0]).toBe(1998);
  expect(offeredYears({ ...trend, indicators: ["EXPORTS"], dataset: "trade-baci-hs4" })[0]).toBe(2017);
});

it("keeps the first year before the last", () => {
  expect(withFrom({ ...trend, to: 2010 }, 2012)).toMatchObject({ from: 2012, to: "latest" });
  expect(withFrom({ ...trend, to: 2015 }, 2012)).toMatchObject({ from: 2012, to: 2015 });
  expect(withTo({ ...trend, from: 2012 }, 2012)).toMatchObject({ from: null, to: 2012 });
  expect(withTo({ ...trend, from: 2012 }, "latest")).toMatchObject({ from: 2012, to: "latest" });
});

it("lets two areas change places", () => {
  expect(withPlace(["KR", "JP"], 0, "DE")).toEqual(["DE", "JP"]);
  expect(withPlace(["KR", "JP"], 0, "JP")).toEqual(["JP", "KR"]);
});
