import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compileReport } from "../../../../src/data/compile/report/compile-report";

const DATA = join(__dirname, "..", "..", "..", "..", "src", "data");
const FOLDERS = ["report", "areas", "technologies", "indicators", "exchange-rates"];

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "report-"));
  FOLDERS.forEach((folder) => cpSync(join(DATA, folder), join(root, folder), { recursive: true }));
});

afterAll(() => rmSync(root, { recursive: true }));

/** The message with which the build stops once the table is changed; the table is put back after. */
function complaint(file: string, change: (text: string) => string): string {
  const path = join(root, file);
  const before = readFileSync(path, "utf8");
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
  try {
    compileReport(root);
    return "no complaint";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    writeFileSync(path, before);
  }
}

const POLICIES = "report/policies/policies.csv";
const BASIS = "report/policies/basis.csv";
const FACTS = "report/facts/facts.csv";
const STATEMENTS = "report/statements/statements.csv";
const FLAGS = "report/flags/flags.csv";
const FOOTNOTES = "report/footnotes/footnotes.csv";
const BIBLIOGRAPHY = "report/bibliography/bibliography.csv";
const RATES = "exchange-rates/exchange-rates.csv";

const repeatSecondLine = (text: string): string => `${text}${text.split("\n")[1] ?? ""}\n`;

describe("compileReport", () => {
  it("compiles the tables without a fault", () => {
    expect(compileReport(root).policies).toHaveLength(31);
  });

  it.each([
    [POLICIES, "a technology named", ",AI,BIGDATA|", ",AJ,BIGDATA|", '3: unknown technology "AJ"'],
    [POLICIES, "a technology read", "AI,BIGDATA|CONN|", "AI,BIGDATA|KONN|", '3: unknown technology "KONN"'],
    [POLICIES, "a flag", "I-01|I-02|I-35", "I-01|I-99|I-35", '3: unknown flag "I-99"'],
    [POLICIES, "a parent", "P02,yes,strategy,P01", "P02,yes,strategy,P99", '3: unknown policy "P99"'],
    [POLICIES, "a kind", "P02,yes,strategy", "P02,yes,plan", '3: unknown kind "plan"'],
    [POLICIES, "a table", "P02,yes,", "P02,maybe,", '3: unknown inTable "maybe"'],
    [POLICIES, "a footnote", ",13|14|15,", ",13|14|35,", '5: unknown footnote "35"'],
    [POLICIES, "an amount in won", ",58200000000000,", ",58.2 tn,", '3: krw: "58.2 tn" is not a number'],
    [POLICIES, "an amount in euro", ",43.2,m,", ',"43,2",m,', '3: eur: "43,2" is not a number'],
    [POLICIES, "a magnitude", ",43.2,m,", ",43.2,million,", '3: unknown eurUnit "million"'],
    [POLICIES, "a year", ",2020,2025,,,Korea", ",2020,25?,,,Korea", '3: to: "25?" is not a number'],
    [
      POLICIES,
      "lines",
      ",204; 231; 241",
      ",p. 204; 231; 241",
      '3: lines: "p. 204; 231; 241-261; 275-290" names no lines',
    ],
    [BASIS, "the policy of a basis", "P02,total", "P99,total", '3: unknown policy "P99"'],
    [BASIS, "a basis", "P02,total", "P02,all", '3: unknown basis "all"'],
    [
      FACTS,
      "a value",
      ",114100000000000,KRW,",
      ",114.1 trillion,KRW,",
      '15: value: "114.1 trillion" is not a number',
    ],
    [FACTS, "a date", ",2020-07,date,", ",July 2020,date,", '34: value: "July 2020" is not a number'],
    [
      FACTS,
      "a flag",
      "to less than 15% of the EU,\n",
      "to less than 15% of the EU,I-99\n",
      '3: unknown flag "I-99"',
    ],
    [FACTS, "a footnote", ",index,,2,definition", ",index,,99,definition", '7: unknown footnote "99"'],
    [
      FACTS,
      "a page",
      "Patent applications,,5,116",
      "Patent applications,,five,116",
      '3: page: "five" is not a number',
    ],
    [
      STATEMENTS,
      "a technology",
      "KR,BIGDATA,2018,*",
      "KR,BIGDATE,2018,*",
      '3: unknown word "BIGDATE" in the predicate',
    ],
    [STATEMENTS, "an indicator", "less(SHARE,", "less(SHARES,", '2: unknown word "SHARES" in the predicate'],
    [STATEMENTS, "an area", "KR,EU27_2020,*", "KR,EU27,*", '2: unknown word "EU27" in the predicate'],
    [FLAGS, "a scope", "I-01,internal", "I-01,inside", '2: unknown scope "inside"'],
    [FLAGS, "a severity", "unit,high", "unit,higher", '2: unknown severity "higher"'],
    [
      FLAGS,
      "a scope that the places belie",
      "I-01,internal",
      "I-01,external",
      "2: an internal flag has two places, an external one has one",
    ],
    [FOOTNOTES, "a number", "\n2,", "\ntwo,", '3: number: "two" is not a number'],
    [
      FOOTNOTES,
      "an address",
      "korea_review.pdf",
      "korea_revie w.pdf",
      '13: url: "http://ec.europa.eu/research/iscp/pdf/policy/korea_revie w.pdf" is not an address',
    ],
    [
      BIBLIOGRAPHY,
      "an address",
      ",https://www.itu.int",
      ",www.itu.int",
      /^3: url: "www\.itu\.int.*" is not an address$/,
    ],
    [RATES, "a rate", "1345.58", "n/a", '4: eur_krw_mean: "n/a" is not a number'],
  ])("names the line in %s with a wrong %s", (file, _, from, to, reason) => {
    // The last place, because a footnote's text and its address may be the same words.
    const change = (text: string): string => {
      const at = to.includes(" w.pdf") ? text.lastIndexOf(from) : text.indexOf(from);
      return text.slice(0, at) + to + text.slice(at + from.length);
    };
    const message = complaint(file, change);
    expect(message.startsWith(`${file}:`)).toBe(true);
    const rest = message.slice(file.length + 1);
    if (typeof reason === "string") expect(rest).toBe(reason);
    else expect(rest).toMatch(reason);
  });

  it.each([
    [POLICIES, "33: duplicate key P01"],
    [BASIS, "6: duplicate key P01"],
    [FACTS, "117: duplicate key F001"],
    [STATEMENTS, "57: duplicate key S01"],
    [FLAGS, "65: duplicate key I-01"],
    [FOOTNOTES, "36: duplicate key 1"],
    [BIBLIOGRAPHY, "18: duplicate key 1"],
  ])("names an id that is twice in %s", (file, reason) => {
    expect(complaint(file, repeatSecondLine)).toBe(`${file}:${reason}, first on line 2`);
  });

  it("names wrong columns", () => {
    expect(complaint(BASIS, (text) => text.replace("id,basis", "policy,basis"))).toBe(
      `${BASIS}:1: columns policy,basis,why, expected id,basis,why`,
    );
  });
});
