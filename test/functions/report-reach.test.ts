import fc from "fast-check";
import { expectedFindings } from "../core/report/expected-findings";
import { rawFactAmounts, rawPolicyAmounts } from "../core/report/raw-amounts";
import {
  cellOf,
  partsOf,
  rawBases,
  rawBibliography,
  rawFacts,
  rawFlags,
  rawFootnotes,
  rawPolicies,
  rawStatements,
  technologyNames,
} from "../core/report/raw-report";
import { CustomFunctionsError } from "./custom-functions";
import { call, functions } from "./formula";
import { onlyOf, shown, spill, spillOf } from "./shown";

const named = (codes: string): string =>
  partsOf(codes)
    .map((code) => technologyNames.get(code)!)
    .join(", ");

describe("Every row of the report's tables is in a cell", () => {
  it("31 policies, each cell as the table has it", () => {
    const rows = spill("=ATI.POLICIES(,,,0)");
    expect(rows).toHaveLength(31);
    expect(rows).toEqual(
      rawPolicies.map((row) => [
        row.id,
        row.kind,
        row.title,
        cellOf(row.from),
        cellOf(row.to),
        row.body === "" ? row.bodyInText : row.body,
        cellOf(row.krw),
        row.eur === "" ? "" : `${row.eur} ${row.eurUnit}`,
        rawPolicyAmounts.get(row.id)?.corrected ?? "",
        named(row.named),
        named(row.read),
        partsOf(row.flags).join(", "),
      ]),
    );
  });

  it("31 policies, each field by POLICY where the table has one, and #N/A where it has not", () => {
    let given = 0;
    for (const row of rawPolicies) {
      const fields: readonly [string, string | number][] = [
        ["kind", row.kind],
        ["title", row.title],
        ["from", cellOf(row.from)],
        ["to", cellOf(row.to)],
        ["KRW", cellOf(row.krw)],
        ["technologies named", named(row.named)],
        ["technologies read", named(row.read)],
        ["flags", partsOf(row.flags).join(", ")],
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
        ["lines", row.lines],
        ["quote", row.quote],
      ];
      for (const [field, expected] of fields) {
        // A long title is shortened in its middle.
        const missing: unknown = expect.stringContaining(
          `#N/A The report gives no ${field} of "${row.title.slice(0, 40)}`,
        );
        expect([row.id, field, onlyOf("POLICY", row.id, field)]).toEqual([
          row.id,
          field,
          expected === "" ? missing : expected,
        ]);
        if (expected !== "") given += 1;
      }
    }
    expect(given).toBeGreaterThan(400);
  });

  it("115 facts, each cell as the table has it", () => {
    const rows = spill('=ATI.FACTS(,0,"id,subject,metric,value,unit,year,flags,quote")');
    expect(rows).toHaveLength(115);
    expect(rows).toEqual(
      rawFacts.map((row) => [
        row.id,
        row.subject,
        row.metric,
        cellOf(row.value),
        row.unit,
        /^\d{4}$/.test(row.year) ? Number(row.year) : row.year,
        partsOf(row.flags).join(", "),
        row.quote,
      ]),
    );
  });

  it("115 facts, each field by FACT where the table has one, and #N/A where it has not", () => {
    let given = 0;
    for (const row of rawFacts) {
      const fields: readonly [string, string | number][] = [
        ["value", cellOf(row.value)],
        ["as printed", row.printed],
        ["unit as printed", row.printedUnit],
        ["operator", row.operator],
        ["EUR corrected", rawFactAmounts.get(row.id)?.corrected ?? ""],
        ["section", row.section],
        ["subsection", row.subsection],
        ["page", cellOf(row.page)],
        ["footnote", cellOf(row.footnote)],
        ["address", rawFootnotes.find(({ number }) => number === row.footnote)?.url ?? ""],
        ["lines", row.lines],
      ];
      for (const [field, expected] of fields) {
        const missing = `#N/A The report gives no ${field} for fact ${row.id}.`;
        expect([row.id, field, onlyOf("FACT", row.id, field)]).toEqual([
          row.id,
          field,
          expected === "" ? missing : expected,
        ]);
        if (expected !== "") given += 1;
      }
    }
    expect(given).toBeGreaterThan(800);
  });

  it("55 statements, each with its figure, words and verdicts", () => {
    const rows = spill('=ATI.FINDINGS(,0,"id,figure,statement,dataset,verdict")');
    expect(rows).toEqual(
      expectedFindings().map(({ statement: { id, figure, quote }, dataset, verdict }) => [
        id,
        figure,
        quote,
        dataset,
        verdict,
      ]),
    );
    expect(new Set(rows.map(([id]) => id)).size).toBe(55);
  });

  it("63 flags, each cell as the table has it", () => {
    const rows = spill('=ATI.FLAGS(,0,"id,severity,title,place 1,place 2,reading")');
    expect(rows).toHaveLength(63);
    expect(rows).toEqual(
      rawFlags.map((row) => [
        row.id,
        row.severity,
        row.title,
        `line ${row.lines1}: ${row.quote1}`,
        row.scope === "external" ? `external: ${row.evidence}` : `line ${row.lines2}: ${row.quote2}`,
        row.reading,
      ]),
    );
  });

  it.each([
    ["footnotes", "footnote", rawFootnotes, 34],
    ["bibliography", "source", rawBibliography, 16],
  ] as const)("all %s, with text and address", (list, kind, table, count) => {
    const rows = spill(`=ATI.LIST("${list}",,0)`);
    expect(rows).toHaveLength(count);
    expect(rows).toEqual(table.map(({ number, text, url }) => [number, text, kind, url]));
    for (const [, , , url] of rows) if (url !== "") expect(new URL(String(url)).href).toBe(url);
  });
});

describe("LIST", () => {
  const codes = (kind: string): unknown[] => spill(`=ATI.LIST("${kind}",,0)`).map(([code]) => code);

  it("knows policies, facts, findings and flags", () => {
    expect(codes("policies")).toEqual(rawPolicies.map(({ id }) => id));
    expect(codes("facts")).toEqual(rawFacts.map(({ id }) => id));
    expect(codes("findings")).toEqual(rawStatements.map(({ id }) => id));
    expect(codes("flags")).toEqual(rawFlags.map(({ id }) => id));
  });

  it("finds them by a text", () => {
    const found = spill('=ATI.LIST("policies","blockchain",0)').map(([code]) => code);
    expect(found).toEqual(["P12", "B08"]);
    expect(spill('=ATI.LIST("flags","unicorn",0)').map(([code]) => code)).toEqual(["E-06"]);
  });
});

describe("META", () => {
  it("knows every policy, fact, finding and flag by its id", () => {
    const all = [
      ...rawPolicies.map(({ id, title, kind }) => [id, title, kind]),
      ...rawFacts.map(({ id, subject, metric }) => [id, `${subject}: ${metric}`, "fact"]),
      ...rawStatements.map(({ id, quote }) => [id, quote, "finding"]),
      ...rawFlags.map(({ id, title }) => [id, title, "flag"]),
    ] as const;
    for (const [id, name, kind] of all) {
      expect([id, onlyOf("META", id, "name"), onlyOf("META", id, "kind")]).toEqual([id, name, kind]);
    }
  });

  it("knows a policy by its title, and what the report says of it", () => {
    expect(spillOf("META", "Digital New Deal")).toEqual(spillOf("META", "P02"));
    expect(onlyOf("META", "P02", "measures")).toBe(rawPolicies[1]!.quote);
    expect(onlyOf("META", "P02", "attribution")).toMatch(/doi 10\.2826\/09523/);
  });

  it("gives of a finding the overall verdict, and of a flag how it is known", () => {
    for (const { statement, dataset, verdict } of expectedFindings()) {
      if (dataset !== "overall") continue;
      expect(onlyOf("META", statement.id, "measures")).toBe(
        `Figure ${statement.figure}; open data: ${verdict}`,
      );
    }
    expect(onlyOf("META", "I-02", "measures")).toMatch(/\(computed\)$/);
    expect(onlyOf("META", "E-01", "measures")).toMatch(/\(read\)$/);
  });
});

describe("EXPLAIN", () => {
  it("tells the story of every policy, fact, finding and flag", () => {
    for (const { id, quote } of [...rawPolicies, ...rawFacts, ...rawStatements]) {
      expect(onlyOf("EXPLAIN", id)).toContain(`"${quote}"`);
    }
    for (const { id, quote1 } of rawFlags) expect(onlyOf("EXPLAIN", id)).toContain(`"${quote1}"`);
  });

  it("does so in any spelling, and of a policy by its title", () => {
    expect(onlyOf("EXPLAIN", "f040")).toBe(onlyOf("EXPLAIN", "F040"));
    expect(onlyOf("EXPLAIN", "i 24b")).toBe(onlyOf("EXPLAIN", "I-24b"));
    expect(onlyOf("EXPLAIN", "green new deal")).toBe(onlyOf("EXPLAIN", "P03"));
  });

  it("keeps to indicators where a name is one", () => {
    expect(onlyOf("EXPLAIN", "SHARE", "KR", "Big Data", 2018)).toMatch(/^Patent share of South Korea/);
    expect(onlyOf("EXPLAIN", "P99")).toMatch(/^#VALUE! Unknown indicator "P99"/);
  });
});

describe("SEARCH", () => {
  const found = (text: string, n: number): unknown[] => spillOf("SEARCH", text, n).map(([, code]) => code);

  it("finds by 5G the strategy, its facts and Connectivity among the first ten after the figure", () => {
    const own = rawFacts.filter(({ subject }) => subject === "5G+ Strategy").map(({ id }) => id);
    expect(own).toEqual(["F062", "F063", "F064", "F065", "F066", "F067"]);
    expect(found("5G", 11)).toEqual(expect.arrayContaining(["P05", "CONN", ...own]));
    expect(found("5G", 3)).toEqual(expect.arrayContaining(["P05", "CONN"]));
  });

  it("finds policies, facts, findings and flags, typos forgiven", () => {
    expect(found("Digital New Dael", 3)).toContain("P02");
    expect(found("crypto curency legislation", 5)).toEqual(expect.arrayContaining(["B09", "F093"]));
    expect(found("unicorns defined by revenue", 5)).toContain("E-06");
    expect(found("outstanding specialisations in Big Data", 8)).toContain("S11");
    expect(found("renewable energy 2030 plan", 3)).toContain("P06");
  });

  it("finds every policy by its title, and every entry by its id, first of all", () => {
    for (const { id, title } of rawPolicies) expect([id, found(title, 1)]).toEqual([id, [id]]);
    for (const { id } of [...rawPolicies, ...rawFacts, ...rawStatements, ...rawFlags]) {
      expect([id, found(id, 1)]).toEqual([id, [id]]);
    }
  });

  it("offers a formula that gives an answer", () => {
    for (const [, code, , formula] of spillOf("SEARCH", "5G", 30)) {
      const [[first]] = spill(String(formula)) as [[unknown]];
      expect([code, String(first)]).toEqual([code, expect.not.stringMatching(/^(#|$)/)]);
    }
  });
});

describe("The texts in cells", () => {
  const everything = (): string[] =>
    [
      "=ATI.POLICIES(,,,2)",
      "=ATI.FACTS(,2)",
      "=ATI.FINDINGS(,2)",
      "=ATI.FLAGS(,2)",
      ...["policies", "facts", "findings", "flags", "footnotes", "bibliography"].map(
        (kind) => `=ATI.LIST("${kind}",,2)`,
      ),
      ...[1, 2, 3, 4, 5, 6].map((number) => `=ATI.FIGURE(${number},,2)`),
      ...[...rawPolicies, ...rawFacts, ...rawStatements, ...rawFlags].flatMap(({ id }) => [
        `=ATI.EXPLAIN("${id}")`,
        `=ATI.META("${id}")`,
      ]),
    ]
      .flatMap((formula) => spill(formula).flat())
      .filter((cell): cell is string => typeof cell === "string");

  it("are clean of escapes, markdown and tags, and fit into a cell", () => {
    const texts = everything();
    expect(texts.length).toBeGreaterThan(5000);
    expect(texts.filter((text) => /\\|\*\*|\]\(|<\/?[a-z]|[\n\r\t\u00a0]| {2}/.test(text))).toEqual([]);
    expect(texts.filter((text) => text.length > 32_767)).toEqual([]);
    expect(texts.filter((text) => /undefined|null|NaN|\[object/.test(text))).toEqual([]);
  });
});

const FUNCTIONS = ["FIGURE", "POLICIES", "POLICY", "FACTS", "FACT", "FINDINGS", "FLAGS"];

const number = fc.oneof(
  fc.constantFrom(NaN, Infinity, -Infinity, -0, 0, 1, 2, 5, 7, -1, 0.5, 1e308, 5e-324, 2018, 2020),
  fc.integer({ min: 1990, max: 2035 }),
  fc.double(),
);
const word = fc.oneof(
  fc.constantFrom(
    "KR",
    "EU27",
    "G7",
    "Atlantis",
    "AI",
    "5G",
    "WIPO:8",
    "ALL",
    "strategy",
    "measures",
    "high",
  ),
  fc.constantFrom(
    "P01",
    "B15",
    "F040",
    "F115",
    "S01",
    "I-35",
    "Digital New Deal",
    "latest",
    "2020",
    "2010:2018",
  ),
  fc.constantFrom(
    "id",
    "title,KRW",
    "EUR corrected",
    "verdict",
    "decided by,id",
    "address",
    "sources",
    ",",
    "-",
  ),
  fc.string({ unit: "grapheme", maxLength: 20 }),
);
const dataType = fc.oneof(
  fc.record({ type: fc.constant("Double"), basicType: fc.constant("Double"), basicValue: number }),
  fc.record({ type: fc.constant("Entity"), basicType: fc.constant("String"), basicValue: word }),
  fc.record({ type: fc.constant("Error"), basicType: fc.constant("Error"), basicValue: fc.constant("#N/A") }),
  fc.constantFrom("#N/A", "").map((code) => new CustomFunctionsError(code, "passed in")),
);
const odd = fc.constantFrom<unknown>(
  new Date(NaN),
  Symbol("s"),
  () => "KR",
  10n,
  /x/,
  new Map(),
  new Error("plain"),
  {},
);
const cell: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: word },
  { weight: 4, arbitrary: number },
  { weight: 3, arbitrary: fc.constantFrom(null, undefined, "", "  ", 0, true, false) },
  { weight: 2, arbitrary: dataType },
  { weight: 1, arbitrary: odd },
);
const argument: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: cell },
  { weight: 2, arbitrary: fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 }) },
  { weight: 1, arbitrary: fc.array(cell, { maxLength: 4 }) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>([], [[]], [[], ["KR"]], [[["KR"]]]) },
);

/** Right arguments by their names, so that calls get beyond the first check. */
const likely: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  number: fc.integer({ min: 1, max: 6 }),
  areas: fc.constantFrom<unknown>("KR", [["KR", "US"]], [["JP"], ["G7"]], null),
  kind: fc.constantFrom("strategy", "measure", null),
  technology: fc.constantFrom("AI", "Robotics", null),
  year: fc.constantFrom(2019, 2020, "2020", null),
  title: fc.constantFrom("P01", "Green New Deal"),
  field: fc.constantFrom("funding", "value", "flags", null),
  text: fc.constantFrom("5G", "GERD", null),
  id: fc.constantFrom("F001", "F040"),
  figure: fc.constantFrom(1, 4, 6, null),
  severity: fc.constantFrom("high", "low", null),
  headers: fc.constantFrom(0, 1, 2, null),
  columns: fc.constantFrom<unknown>("id", [["id", "flags"]], null),
  dataset: fc.constantFrom("overall", "uspto-patents", null),
  own: fc.constantFrom<unknown>(
    null,
    [["", ""]],
    [
      ["area", "technology", "year", "patents"],
      ["KR", "AI", 2018, 30],
      ["World", "AI", 2018, 120],
    ],
  ),
};
const parametersOf = (id: string): string[] =>
  /\(([^)]*)\)/
    .exec(functions.get(id)!.toString())![1]!
    .split(",")
    .map((each) => each.trim());
const argumentsOf = (id: string): fc.Arbitrary<unknown[]> =>
  fc
    .tuple(
      ...parametersOf(id).map((name) =>
        fc.oneof(
          { weight: 3, arbitrary: likely[name]! },
          { weight: 1, arbitrary: cell },
          { weight: 1, arbitrary: argument },
        ),
      ),
    )
    .chain((all) => fc.nat({ max: all.length }).map((given) => all.slice(0, given)));

function check(value: unknown): void {
  if (typeof value === "string" || typeof value === "boolean") return;
  if (typeof value === "number" && Number.isFinite(value)) return;
  if (!(value instanceof CustomFunctionsError)) throw new Error(`a cell holds ${String(value)}`);
  const { code, message } = value;
  const foreseen = message.trim() !== "" && !message.includes("The add-in failed");
  if (!foreseen || !["#VALUE!", "#N/A"].includes(code)) throw new Error(`an error ${code} "${message}"`);
}

describe("No argument of any kind", () => {
  it.each(FUNCTIONS)("makes %s give anything but whole rows of values and errors with a message", (id) => {
    const outcomes = { values: 0, errors: 0 };
    fc.assert(
      fc.property(argumentsOf(id), (args) => {
        let rows: unknown[][];
        try {
          rows = functions.get(id)!(...args);
        } catch (error) {
          expect(error).toBeInstanceOf(CustomFunctionsError);
          check(error);
          outcomes.errors += 1;
          return;
        }
        expect(rows.length).toBeGreaterThan(0);
        expect(new Set(rows.map((row) => row.length)).size).toBe(1);
        expect(rows[0]!.length).toBeGreaterThan(0);
        for (const row of rows) {
          expect(Object.keys(row)).toHaveLength(row.length);
          row.forEach(check);
        }
        outcomes.values += 1;
      }),
      { numRuns: 250 },
    );
    expect(outcomes.values).toBeGreaterThan(10);
    expect(outcomes.errors).toBeGreaterThan(10);
  });

  it.each(FUNCTIONS)("has an effect on what %s gives the next time", (id) => {
    const before = call(id, ...USUAL[id]!).map((row) => row.map(shown));
    fc.assert(
      fc.property(argumentsOf(id), (args) => {
        call(id, ...args);
        expect(call(id, ...USUAL[id]!).map((row) => row.map(shown))).toEqual(before);
      }),
      { numRuns: 20 },
    );
  });
});

const USUAL: Readonly<Record<string, unknown[]>> = {
  FIGURE: [6],
  POLICIES: ["strategy"],
  POLICY: ["P01"],
  FACTS: ["GERD"],
  FACT: ["F040"],
  FINDINGS: [4],
  FLAGS: ["high"],
};
