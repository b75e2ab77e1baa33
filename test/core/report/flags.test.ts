import { Refusal } from "../../../src/core/refusal";
import { filterFlags, findSeverity, flagColumns } from "../../../src/core/report/flags";
import { rawFlags } from "./raw-report";

const cells = (severity?: string): (string | number)[][] =>
  filterFlags(severity).map((flag) => flagColumns.map((column) => column.of(flag)));

describe("The flags", () => {
  it("have the frozen columns", () => {
    expect(flagColumns.map(({ name }) => name)).toEqual([
      "id",
      "severity",
      "title",
      "place 1",
      "place 2",
      "reading",
      "computed or read",
    ]);
  });

  it("are those of the table, with both quotes or with the evidence of an outside source", () => {
    expect(cells().map((row) => row.slice(0, 6))).toEqual(
      rawFlags.map(({ id, scope, severity, title, lines1, quote1, lines2, quote2, reading, evidence }) => [
        id,
        severity,
        title,
        `line ${lines1}: ${quote1}`,
        scope === "external" ? `external: ${evidence}` : `line ${lines2}: ${quote2}`,
        reading,
      ]),
    );
  });

  it("mark the fourteen external ones as such", () => {
    const external = cells().filter((row) => String(row[4]).startsWith("external: "));
    expect(external.map(([id]) => id)).toEqual(
      Array.from({ length: 14 }, (_, at) => `E-${String(at + 1).padStart(2, "0")}`),
    );
  });

  it.each(["high", "medium", "low"])("are filtered by severity: %s", (severity) => {
    const expected = rawFlags.filter((flag) => flag.severity === severity).map(({ id }) => id);
    expect(filterFlags(severity).map(({ id }) => id)).toEqual(expected);
    expect(expected.length).toBeGreaterThan(5);
  });
});

describe("A severity", () => {
  it("is found in any spelling", () => {
    expect(["high", "HIGH", " Low ", "médium"].map(findSeverity)).toEqual(["high", "high", "low", "medium"]);
  });

  it("that is none is refused with those there are or the nearest", () => {
    expect((findSeverity("urgent") as Refusal).message).toBe(
      'Unknown severity "urgent". Known: high, medium, low.',
    );
    expect((findSeverity("mediun") as Refusal).message).toMatch(/Did you mean "medium"\?$/);
  });
});
