import { call } from "./formula";
import { problemOf } from "./problem";
import { shown } from "./shown";

const column = (length: number, of: (at: number) => unknown): unknown[][] =>
  Array.from({ length }, (_, at) => [of(at)]);
const AREAS = ["KR", "US", "JP", "CN", "DE", "FR", "GB", "IT", "TW", "SE", "LU", "AT", "CH", "IL", "CA"];
const area = (at: number): unknown => AREAS[at % AREAS.length];
const words = (length: number): string =>
  Array.from({ length }, (_, at) => `word${((at * 7919) % 9973).toString(36)}`).join(" ");

describe("A call holds the page for at most 50 ms for each 1,000 cells, and some for itself", () => {
  it.each<[string, string, unknown[]]>([
    ["300 words of prose", "SEARCH", [words(300)]],
    ["4,000 words of prose", "SEARCH", [words(4_000)]],
    ["letters that are long once they are compared", "SEARCH", ["ﷺ ".repeat(16_383)]],
    ["a word as long as a cell", "SEARCH", ["a".repeat(32_767)]],
    ["10,000 unknown areas", "SHARE", [column(10_000, (at) => `Somewhere ${at}`), "AI", 2018]],
    ["10,000 unknown technologies", "SHARE", ["KR", column(10_000, (at) => `Nothing ${at}`), 2018]],
    ["500 long texts", "SHARE", [column(500, (at) => `${at}${"ﷺ ".repeat(16_000)}`), "AI", 2018]],
    [
      "2,000 texts full of notes",
      "SHARE",
      [column(2_000, (at) => `${at}${" (1) [2] 3) *".repeat(22)}`), "AI"],
    ],
    ["2,000 texts full of gaps", "SHARE", [column(2_000, (at) => `${at}${" ".repeat(280)}x`), "AI"]],
    [
      "2,000 areas of letters that are long",
      "SHARE",
      [column(2_000, (at) => `${at}${"ﷺ".repeat(290)}`), "AI"],
    ],
    ["1,000 technologies of such letters", "SHARE", ["KR", column(1_000, (at) => `${at}${"ﷺ".repeat(280)}`)]],
    ["10,000 dates for years", "SHARE", ["KR", "AI", column(10_000, (at) => 30_000 + at)]],
    ["10,000 areas without figures", "RPA", [column(10_000, () => "LU"), "AI", 2018]],
    [
      "a block of 10,000",
      "EXPLAIN",
      ["SHARE", column(250, area), "AI", [Array.from({ length: 40 }, (_, at) => 1990 + at)]],
    ],
    [
      "a block of 10,000 unknown areas",
      "EXPLAIN",
      ["SHARE", column(10_000, (at) => `Somewhere ${at}`), "AI", 2018],
    ],
    ["10,000 areas", "FIGURE", [5, column(10_000, area)]],
    ["200 areas", "FIGURE", [5, column(200, area)]],
    ["200 years of 100 areas", "SERIES", ["SHARE", [column(100, area).flat()], "AI", "1900:2100"]],
    ["a period of colons", "SERIES", ["SHARE", "KR", "AI", ":".repeat(32_760)]],
    ["a column name over and over", "FACTS", [null, 0, "id,".repeat(2_000)]],
  ])("given %s: %s", (_, id, args) => {
    expect(problemOf(id, args)).toBeUndefined();
  });
});

describe("Of the unknown names of a call", () => {
  const hinted = (rows: readonly (readonly unknown[])[]): number =>
    rows.filter(([message]) => String(message).includes("Did you mean")).length;

  it("the first hundred get a hint, and the others are told all the same", () => {
    const messages = call(
      "SHARE",
      column(300, (at) => `Korea${"x".repeat(1 + (at % 2))}${at}`),
      "AI",
      2018,
    ).map((row) => row.map(shown));
    expect(messages.every(([message]) => String(message).startsWith('#VALUE! Unknown area "Korea'))).toBe(
      true,
    );
    expect(hinted(messages)).toBeLessThanOrEqual(100);
  });

  it("those without one get it when they are asked for alone", () => {
    const column200 = column(200, (at) => (at === 199 ? "Germny" : `Elsewhere ${at}`));
    const last = call("SHARE", column200, "AI", 2018)[199]!.map(shown);
    expect(last[0]).toMatch(/^#VALUE! Unknown area "Germny"\. ATI\.LIST/);
    expect(shown(call("SHARE", "Germny", "AI", 2018)[0]![0]!)).toContain('Did you mean "Germany"?');
  });
});

describe("A message", () => {
  it.each<[string, unknown[]]>([
    ["SHARE", ["x".repeat(32_767), "AI"]],
    ["SHARE", ["KR", '"'.repeat(32_767)]],
    ["SHARE", ["KR", "AI", "y".repeat(32_767)]],
    ["SHARE", ["KR", "AI", 2018, "z".repeat(32_767)]],
    ["CHANGE", ["SHARE", "KR", "AI", 2010, 2018, "m".repeat(32_767)]],
    ["LIST", ["areas", "f".repeat(32_767)]],
    ["META", ["KR", "f".repeat(32_767)]],
    ["FACTS", [null, 0, "c".repeat(32_767)]],
    ["POLICIES", [null, "t".repeat(32_767)]],
    ["SEARCH", ["KR", "n".repeat(32_767)]],
    ["EXPLAIN", ["SHARE", [["KR", "q".repeat(32_767)]], "AI", 2018]],
  ])("of %s has at most 500 letters, whatever was typed", (id, args) => {
    expect(problemOf(id, args)).toBeUndefined();
    const text = String(shown(call(id, ...args)[0]![0]!));
    expect(text.length).toBeLessThanOrEqual(id === "EXPLAIN" ? 32_767 : 520);
    expect(text).toContain("…");
  });
});
