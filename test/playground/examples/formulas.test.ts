import { formulas } from "../../../src/playground/examples/formulas";
import { parseArea } from "../../../src/playground/stand-in/area";

describe("The opening sheet", () => {
  it("has a valid address in every cell, and no content twice", () => {
    const filled = formulas.cells.filter(({ content }) => content !== undefined).map(({ at }) => at);
    expect(formulas.cells.map(({ at }) => parseArea(at))).not.toContain(undefined);
    expect(new Set(filled).size).toBe(filled.length);
    expect(filled).toContain(formulas.selected);
  });

  it("says in the line above what each block of formulas does", () => {
    const headings = formulas.cells.filter(({ look }) => look === "heading").map(({ content }) => content);
    expect(headings.length).toBeGreaterThanOrEqual(6);
    for (const heading of headings) expect(String(heading)).toMatch(/^[A-Z].*: ./);
  });
});
