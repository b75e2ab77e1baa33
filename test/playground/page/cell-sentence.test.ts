import { cellSentence } from "../../../src/playground/page/cell-sentence";
import type { CellContent } from "../../../src/playground/stand-in/grid";

const SHARE = '=ATI.SHARE("KR","Big Data",2018)';

function cell(change: Partial<CellContent>): CellContent {
  return { formula: "", value: null, text: "", numberFormat: "General", ...change };
}

describe("cellSentence", () => {
  it("gives an ATI formula's value in full", () => {
    const sentence = cellSentence("A5", cell({ formula: SHARE, value: 0.0628796620871345, text: "6.3%" }));
    expect(sentence).toBe(`A5: ${SHARE} → 0.0628796620871345`);
  });

  it("names the cell that fills the selected one", () => {
    const parent = cell({ formula: SHARE, value: 1 });
    const spillParent = { row: 8, column: 1, rows: 1, columns: 1 };
    expect(cellSentence("C9", cell({ value: 0.5, spillParent }), parent)).toBe(
      `C9, filled by B9: ${SHARE} → 0.5`,
    );
  });

  it("gives an error's own sentence, or else what such an error means", () => {
    const value = { error: "#VALUE!", message: 'Unknown technology "Big Dta".' };
    expect(cellSentence("A1", cell({ formula: SHARE, value }))).toBe(
      'A1 #VALUE! Unknown technology "Big Dta".',
    );
    expect(cellSentence("A1", cell({ value: { error: "#DIV/0!" } }))).toBe(
      "A1 #DIV/0! Something is divided by zero or by an empty cell.",
    );
  });

  it("adds the cell's note", () => {
    expect(cellSentence("B2", cell({}), undefined, "Incomplete year.")).toBe(
      "B2 has a note: Incomplete year.",
    );
    expect(cellSentence("A5", cell({ formula: SHARE, value: 1 }), undefined, "Incomplete year.")).toBe(
      `A5: ${SHARE} → 1 — note: Incomplete year.`,
    );
  });

  it("is silent on any other cell", () => {
    expect(cellSentence("A1", cell({}))).toBeUndefined();
    expect(cellSentence("A1", cell({ formula: "=1+1", value: 2 }))).toBeUndefined();
  });
});
