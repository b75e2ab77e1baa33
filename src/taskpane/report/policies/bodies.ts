import type { PolicyEntry } from "../../../data/report";

/** A body that policies share, by the words that stand for it in the report's several spellings. */
interface Body {
  readonly name: string;
  readonly words: RegExp;
}

const BODIES: readonly Body[] = [
  { name: "The government, no ministry named", words: /\b(the|korean) government\b/i },
  { name: "Ministry of Science and ICT", words: /\bscience and ICT\b|\bMSIT\b/i },
  { name: "Ministry of Trade, Industry and Energy", words: /\bMinistry of Trade\b|\bMOTIE\b/i },
  { name: "Ministry of Finance", words: /\bMinistry of Finance\b/i },
  {
    name: "A city or county",
    words: /\bcity\b|\bcity of\b|^Gochang\b|^Seoul$|Seoul Metropolitan Government/i,
  },
];

const ANOTHER = "Another body";
const NONE = "No body named";

/** The choices, in their order. */
export const bodyNames: readonly string[] = [...BODIES.map(({ name }) => name), ANOTHER, NONE];

/** The choices that a policy falls under, by Table 1 and the text together. */
export function bodiesOf({ body, bodyInText }: PolicyEntry): readonly string[] {
  const printed = [body, bodyInText].filter((text) => text !== "");
  if (printed.length === 0) return [NONE];
  const found = BODIES.filter(({ words }) => printed.some((text) => words.test(text)));
  return found.length === 0 ? [ANOTHER] : found.map(({ name }) => name);
}
