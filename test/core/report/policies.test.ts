import { findTechnology, type Technology } from "../../../src/core/catalogue/technologies";
import { Refusal } from "../../../src/core/refusal";
import {
  filterPolicies,
  findPolicyKind,
  policyColumns,
  policyFields,
} from "../../../src/core/report/policies";
import { findPolicy } from "../../../src/core/report/find-entry";
import { report } from "../../../src/core/figures/report";
import { rawPolicyAmounts } from "./raw-amounts";
import { partsOf, rawBases, rawFootnotes, rawPolicies, technologyNames } from "./raw-report";

const named = (codes: string): string =>
  partsOf(codes)
    .map((code) => technologyNames.get(code)!)
    .join(", ");
const numberOr = (text: string): number | string => (text === "" ? "" : Number(text));

describe("The policies", () => {
  it("have the frozen columns", () => {
    expect(policyColumns.map(({ name }) => name)).toEqual([
      "id",
      "kind",
      "title",
      "from",
      "to",
      "body",
      "KRW",
      "EUR as printed",
      "EUR corrected",
      "technologies named",
      "technologies read",
      "flags",
    ]);
  });

  it("are those of the table, amounts and years as numbers", () => {
    expect(report.policies.map((policy) => policyColumns.map((column) => column.of(policy)))).toEqual(
      rawPolicies.map((row) => [
        row.id,
        row.kind,
        row.title,
        numberOr(row.from),
        numberOr(row.to),
        row.body === "" ? row.bodyInText : row.body,
        numberOr(row.krw),
        row.eur === "" ? "" : `${row.eur} ${row.eurUnit}`,
        rawPolicyAmounts.get(row.id)?.corrected ?? "",
        named(row.named),
        named(row.read),
        partsOf(row.flags).join(", "),
      ]),
    );
  });

  it("have fields for all else that the table knows, sources as addresses where there are any", () => {
    const rest = policyFields.slice(policyColumns.length);
    expect(report.policies.map((policy) => rest.map((field) => [field.name, field.of(policy)]))).toEqual(
      rawPolicies.map((row) => [
        ["table", row.inTable === "yes" ? "Table 1" : "text only"],
        ["parent", row.parent],
        ["title in text", row.titleInText],
        ["period", row.period],
        ["year in text", row.yearInText],
        ["body in text", row.bodyInText],
        ["funding", row.funding],
        ["funding in text", row.fundingInText],
        ["basis", rawBases.find(({ id }) => id === row.id)?.basis ?? ""],
        ["section", row.section],
        ["footnotes", partsOf(row.footnotes).join(", ")],
        [
          "sources",
          partsOf(row.footnotes)
            .map((number) => rawFootnotes.find((footnote) => footnote.number === number)!)
            .map(({ text, url }) => (url === "" ? text : url))
            .join("; "),
        ],
        ["lines", row.lines],
        ["quote", row.quote],
      ]),
    );
  });
});

describe("Filters of policies", () => {
  const technology = (code: string): Technology => findTechnology(code) as Technology;
  const ids = (filter: Parameters<typeof filterPolicies>[0]): string[] =>
    filterPolicies(filter).map(({ id }) => id);

  const holds = (row: (typeof rawPolicies)[number], kind?: string, code?: string, year?: number): boolean =>
    (kind === undefined || row.kind === kind) &&
    (code === undefined || [...partsOf(row.named), ...partsOf(row.read)].includes(code)) &&
    (year === undefined || (row.from !== "" && Number(row.from) <= year && year <= Number(row.to)));

  it("leave all where none is given", () => {
    expect(ids({})).toHaveLength(31);
  });

  it("combine: kind, technology named or read, and any year from first to last", () => {
    let some = 0;
    for (const kind of [undefined, "strategy", "measure"]) {
      for (const code of [undefined, ...technologyNames.keys()]) {
        for (const year of [undefined, 1999, 2014, 2019, 2020, 2025, 2027, 2031]) {
          const expected = rawPolicies.filter((row) => holds(row, kind, code, year)).map(({ id }) => id);
          const found = ids({ kind, technology: code === undefined ? undefined : technology(code), year });
          expect(found).toEqual(expected);
          if (expected.length > 0 && expected.length < 31) some += 1;
        }
      }
    }
    expect(some).toBeGreaterThan(100);
  });

  it("take a technology of our own reading for one that is named", () => {
    expect(ids({ technology: technology("IBT") })).toEqual(["P14"]);
    expect(rawPolicies.find(({ id }) => id === "P14")).toMatchObject({ named: "", read: "MNE|MOB|IBT" });
  });
});

describe("A kind of policy", () => {
  it("is found in the singular and the plural, in any case", () => {
    expect(["strategy", "Strategies", "MEASURE", "measures"].map(findPolicyKind)).toEqual([
      "strategy",
      "strategy",
      "measure",
      "measure",
    ]);
  });

  it("that is none is refused", () => {
    expect((findPolicyKind("law") as Refusal).message).toBe(
      'Unknown kind of policy "law". Known: strategy, measure.',
    );
  });
});

describe("A policy by id or title", () => {
  it("is found by each of its names, in any spelling", () => {
    for (const { id, title } of rawPolicies) {
      expect(findPolicy(id)).toMatchObject({ id });
      expect(findPolicy(title.toUpperCase())).toMatchObject({ id });
    }
    expect(findPolicy("dígital new-deal")).toMatchObject({ id: "P02" });
    expect(findPolicy("5G+ Strategy")).toMatchObject({ id: "P05" });
    expect(findPolicy("South Korea e-Government Master Plan 2020- ENJOY")).toMatchObject({ id: "P07" });
  });

  it("that is none is refused with the nearest", () => {
    expect((findPolicy("Green New Dael") as Refusal).message).toBe(
      'Unknown policy "Green New Dael". Did you mean "Green New Deal"?',
    );
    expect((findPolicy("space programme to Mars and beyond") as Refusal).message).toMatch(
      /ATI\.LIST\("policies"\)/,
    );
  });
});
