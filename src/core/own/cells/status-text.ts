/** What a status of SDMX's, or a flag of Eurostat's, says of a figure; others say nothing that a reader must know. */
export const STATUSES: Readonly<Record<string, string>> = {
  D: "of another definition",
  E: "estimated",
  F: "a forecast",
  I: "imputed",
  P: "provisional",
  U: "of low reliability",
};

/** Marks the first year after a break of the series. */
export const BREAK = "B";

const WORDS = /^(break|definition|estimate|forecast|imputed|provisional|unreliable|low reliability)/i;

/** The letters of a status: "B" of "B", "b", "B: Break in time series" or "break", "BP" of "b,p". */
export function statusIn(text: string): string {
  const [code = ""] = text.split(":");
  const word = WORDS.exec(code.trim())?.[1];
  const letters =
    word === undefined ? code.replace(/[^a-z]/gi, "") : word.toLowerCase().startsWith("low") ? "U" : word[0];
  const all = (letters ?? "").toUpperCase();
  return all.length > 3
    ? ""
    : Array.from(all)
        .filter((letter) => letter === BREAK || letter in STATUSES)
        .join("");
}
