import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

const rows = parse<{ line: string; text: string }>(readFileSync(join(__dirname, "text.csv"), "utf8"), {
  columns: true,
});

const lines = new Map(rows.map(({ line, text }) => [Number(line), text]));

/** The text of the report, in which a sentence may run over the end of a line. */
export const printedText = rows.map(({ text }) => text).join(" ");

/** The text of each place that `203; 231; 241-261` names, one string a place. */
export function placesOf(named: string): string[] {
  return named.split("; ").map((place) => {
    const [first = 0, last = first] = place.split("-").map(Number);
    const numbers = Array.from({ length: last - first + 1 }, (_, i) => first + i);
    return numbers.flatMap((number) => lines.get(number) ?? []).join(" ");
  });
}
