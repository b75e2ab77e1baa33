import { Refusal } from "../../../src/core/refusal";
import { factColumns, factFields, filterFacts } from "../../../src/core/report/facts";
import { findFact } from "../../../src/core/report/find-entry";
import { report } from "../../../src/core/figures/report";
import { rawFactAmounts } from "./raw-amounts";
import { cellOf, partsOf, rawFacts, rawFootnotes } from "./raw-report";

const TESTED: Readonly<Record<string, string>> = { F040: "agrees", F041: "disagrees", F076: "disagrees" };

const fieldOf = (id: string, name: string): string | number => {
  const field = factFields.find((each) => each.name === name)!;
  return field.of(report.facts.find((each) => each.id === id)!);
};

describe("The facts", () => {
  it("have the frozen columns", () => {
    expect(factColumns.map(({ name }) => name)).toEqual([
      "id",
      "subject",
      "metric",
      "value",
      "unit",
      "year",
      "flags",
      "quote",
      "verdict",
      "decided by",
    ]);
  });

  it("are those of the table, each with the verdict of a dataset or of the rates", () => {
    const given = report.facts.map((fact) => factColumns.slice(0, 9).map((column) => column.of(fact)));
    expect(given).toEqual(
      rawFacts.map(({ id, subject, metric, value, unit, year, flags, quote }) => {
        const factor = rawFactAmounts.get(id)?.factor;
        const byRate = factor === undefined ? "" : factor === 1 ? "agrees" : "disagrees";
        const numeric = /^\d{4}$/.test(year) ? Number(year) : year;
        return [
          id,
          subject,
          metric,
          cellOf(value),
          unit,
          numeric,
          partsOf(flags).join(", "),
          quote,
          TESTED[id] ?? byRate,
        ];
      }),
    );
  });

  it("say what decides wherever there is a verdict, and nowhere else", () => {
    for (const { id } of rawFacts) {
      expect(fieldOf(id, "decided by") === "").toBe(fieldOf(id, "verdict") === "");
    }
    expect(fieldOf("F015", "decided by")).toBe(
      "EUR 84.5 m reads EUR 84,500 m, EUR 84,796 m at the ECB's mean rate of 2020",
    );
    expect(fieldOf("F104", "decided by")).toBe("EUR 452 m, EUR 446 m at the ECB's mean rate of 2020");
  });

  it("have fields for all else that the table knows", () => {
    for (const row of rawFacts) {
      const footnote = rawFootnotes.find(({ number }) => number === row.footnote);
      expect(
        ["as printed", "unit as printed", "operator", "section", "subsection", "lines"].map((name) =>
          fieldOf(row.id, name),
        ),
      ).toEqual([row.printed, row.printedUnit, row.operator, row.section, row.subsection, row.lines]);
      expect([fieldOf(row.id, "page"), fieldOf(row.id, "footnote")]).toEqual([
        cellOf(row.page),
        cellOf(row.footnote),
      ]);
      expect(fieldOf(row.id, "address")).toBe(footnote?.url ?? "");
      expect(fieldOf(row.id, "EUR corrected")).toBe(rawFactAmounts.get(row.id)?.corrected ?? "");
    }
  });
});

describe("A text that facts are filtered by", () => {
  const ids = (text?: string): string[] => filterFacts(text).map(({ id }) => id);

  it("is found in subject, metric and quote, without regard to case and accents", () => {
    for (const text of ["GERD", "gerd", "Gérd"]) expect(ids(text)).toEqual(["F040", "F041"]);
    expect(ids("additive manufacturing")).toEqual(["F079"]);
    expect(ids("joseon DYNASTY")).toEqual(["F095"]);
  });

  it("leaves all of them where there is none, and none where it stands nowhere", () => {
    expect(ids()).toEqual(rawFacts.map(({ id }) => id));
    expect(ids("xyzzy")).toEqual([]);
  });
});

describe("A fact by its id", () => {
  it("is found in any spelling", () => {
    for (const { id } of rawFacts) expect(findFact(` ${id.toLowerCase()}`)).toMatchObject({ id });
  });

  it("that is none is refused with where they are found: another number is no slip", () => {
    const refused = findFact("F404") as Refusal;
    expect(refused.kind).toBe("invalid");
    expect(refused.message).toBe('Unknown fact "F404". ATI.FACTS("5G") finds facts by a text.');
    expect((findFact("no such thing at all") as Refusal).message).toMatch(/ATI\.FACTS/);
  });
});
