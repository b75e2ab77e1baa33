import { distance } from "fastest-levenshtein";
import { takeHint } from "./hint-allowance";
import { normalise } from "./normalise";

/** Finds things by any of their names, and the nearest name where none fits. */
export class NameIndex<T> {
  private readonly things = new Map<string, T>();
  private readonly labels = new Map<string, string>();

  /** The first thing to claim a name keeps it; among spellings of one name the one that reads best is shown. */
  add(thing: T, names: readonly string[]): this {
    for (const name of names) {
      const key = normalise(name);
      if (key === "") continue;
      const owner = this.things.get(key);
      if (owner === undefined) this.things.set(key, thing);
      const shown = this.labels.get(key);
      if (owner === undefined || (owner === thing && shown === shown?.toUpperCase()))
        this.labels.set(key, name);
    }
    return this;
  }

  find(text: string): T | undefined {
    return this.withKey(normalise(text));
  }

  /** As find, of a text that is normalised: several indexes may be asked for it. */
  withKey(key: string): T | undefined {
    return this.things.get(key);
  }

  /** The known name with the fewest letters to change; undefined where more than two in five would change. */
  nearest(text: string): string | undefined {
    const key = normalise(text);
    let best: string | undefined;
    let least = Math.max(1, Math.floor(key.length * 0.4)) + 1;
    for (const [known, label] of this.labels) {
      if (Math.abs(known.length - key.length) >= least) continue;
      const changes = distance(key, known);
      // A one-letter change of a two-letter code is as likely another code as a slip.
      if (changes < least && changes < Math.max(2, known.length) / 2 && numbersIn(key) === numbersIn(known)) {
        least = changes;
        best = label;
      }
    }
    return best ?? this.beginningWith(key);
  }

  /** The shortest name that a text of some letters begins: "uspto" for "uspto-patents". */
  private beginningWith(key: string): string | undefined {
    if (key.length < 3) return undefined;
    const longer = [...this.labels].filter(([known]) => known.startsWith(key));
    return longer.sort(([one], [two]) => one.length - two.length)[0]?.[1];
  }
}

/** Another number is another thing, not a slip: "WIPO:36" is not "WIPO:35". */
const numbersIn = (key: string): string => (key.match(/[1-9]\p{N}*/gu) ?? []).join(" ");

/** `Unknown area "Koera". Did you mean "Korea"?`, or what would help where nothing comes near. */
export function unknownName(
  kind: string,
  text: string,
  index: { nearest(text: string): string | undefined },
  help: string,
): string {
  const nearest = takeHint() ? index.nearest(text) : undefined;
  return `Unknown ${kind} "${text}". ${nearest === undefined ? help : `Did you mean "${nearest}"?`}`;
}
