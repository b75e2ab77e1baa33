import { optionText, type Option } from "./choice-options";

/** The options that hold every word that was typed: those that begin with the text first, else in their own order. */
export function matchingOptions(options: readonly Option[], typed: string): Option[] {
  const wanted = plain(typed);
  const words = wanted.split(" ").filter((word) => word !== "");
  const matching = options.filter((option) =>
    words.every((word) => plain(optionText(option)).includes(word)),
  );
  const begins = (option: Option): boolean => plain(optionText(option)).startsWith(wanted);
  return [...matching.filter(begins), ...matching.filter((option) => !begins(option))];
}

/** Without accents and upper case, single spaces. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ").trim();
}
