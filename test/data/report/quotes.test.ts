import { report } from "../../../src/data/compiled/report";
import { placesOf, printedText } from "./printed-text";

const { policies, facts, statements, flags } = report;

const quotes: readonly (readonly [id: string, lines: string, quote: string])[] = [
  ...[...policies, ...facts, ...statements].map(({ id, lines, quote }) => [id, lines, quote] as const),
  ...flags.map(({ id, lines1, quote1 }) => [`${id} place 1`, lines1, quote1] as const),
  ...flags
    .filter(({ scope }) => scope === "internal")
    .map(({ id, lines2, quote2 }) => [`${id} place 2`, lines2, quote2] as const),
];

describe("Each quote", () => {
  it("is there: one of each policy, fact and statement, two of each internal flag", () => {
    expect(quotes).toHaveLength(31 + 115 + 55 + 63 + 49);
    expect(quotes.filter(([, , quote]) => quote.length < 5)).toEqual([]);
  });

  it.each(quotes)("stands in the report's text, word for word: %s", (_, __, quote) => {
    expect(printedText).toContain(quote);
  });

  it.each(quotes)("stands in the lines that are named: %s, %s", (_, named, quote) => {
    expect(placesOf(named).filter((place) => place.includes(quote))).not.toEqual([]);
  });
});
