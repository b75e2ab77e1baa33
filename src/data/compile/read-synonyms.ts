import { SYNONYM_KINDS, type Bundle, type SynonymKind } from "../bundle";
import { foldWords } from "../codec/fold-words";
import { CompileError } from "./compile-error";
import { readRecords, splitList } from "./read-records";

/** What a row's code must be, by its kind; words of every other kind are known to the core alone. */
type Known = Pick<Bundle, "areas" | "technologies" | "indicators" | "datasets">;

/** Reads the everyday words, folded; fails where a code is unknown, or where one word has two meanings of a kind. */
export function readSynonyms(root: string, known: Known): Bundle["synonyms"] {
  const codes = codesOf(known);
  const owners = new Map<string, string>();
  const found: Record<SynonymKind, Record<string, string>> = {
    area: {},
    technology: {},
    indicator: {},
    dataset: {},
    word: {},
    table: {},
  };
  for (const { file, line, value } of readRecords(root, "synonyms/synonyms.csv", COLUMNS, ["kind", "code"])) {
    const kind = SYNONYM_KINDS.find((each) => each === value.kind);
    if (kind === undefined) throw new CompileError(file, line, `unknown kind "${value.kind}"`);
    const stranger = value.code.split("+").find((code) => codes[kind]?.(code) === false);
    if (stranger !== undefined) throw new CompileError(file, line, `unknown ${kind} "${stranger}"`);
    const words = splitList(value.words).map((word) => foldWords(word).join(" "));
    for (const word of words) {
      const key = `${kind} ${word}`;
      const owner = owners.get(key) ?? value.code;
      if (owner !== value.code) {
        throw new CompileError(file, line, `"${word}" means both ${owner} and ${value.code}`);
      }
      owners.set(key, owner);
    }
    found[kind][value.code] = [...new Set(words)].join("|");
  }
  return found;
}

const COLUMNS = ["kind", "code", "words"] as const;

/** Tells for each kind with codes whether one is known; of a dataset a part of its id is enough. */
function codesOf(known: Known): Partial<Record<SynonymKind, (code: string) => boolean>> {
  const among = (entries: readonly { readonly code: string }[], ...more: readonly string[]) => {
    const all = new Set([...entries.map(({ code }) => code), ...more]);
    return (code: string): boolean => all.has(code);
  };
  const ownCodes = known.datasets.flatMap(({ prefix, codes }) =>
    codes.map(({ code }) => `${prefix}:${code}`),
  );
  return {
    area: among(known.areas),
    technology: among(known.technologies, "ALL", ...ownCodes),
    indicator: among(known.indicators),
    dataset: (part) => known.datasets.some(({ id }) => id.split("-").includes(part)),
  };
}
