import { forgivingSearch } from "../shared/forgiving-search";
import type { GuideFunction } from "../shared/questions/guide-function";

/** A search over functions: all of them in their order for no text, else those that match, best first. */
export function searchGuide(functions: readonly GuideFunction[]): (text: string) => readonly GuideFunction[] {
  const search = forgivingSearch(functions, {
    name: { of: ({ name }) => name, boost: 8 },
    parameters: {
      of: ({ parameters }) => parameters.map(({ name, description }) => `${name} ${description}`).join(" "),
    },
    description: { of: ({ description }) => description, boost: 2 },
  });
  return (text) => search(withoutFormula(text)).found;
}

/** People paste what they typed into the cell: of `=ATI.SHARE(` the word that counts is SHARE. */
const withoutFormula = (text: string): string =>
  text
    .replace(/^\s*=/, "")
    .replace(/\bATI\./gi, "")
    .replace(/(?<=\w)\(.*$/s, "");
