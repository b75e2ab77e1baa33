import { foldWords } from "../codec/fold-words";
import { keysOf, type NameClaims } from "./name-claims";

export interface ForeignName {
  readonly area: string;
  readonly name: string;
}

/**
 * The names of other languages that say which area is meant, folded, each once. A name that English has for another area,
 * or that two areas of the same list have, says nothing; a list gives way to the lists before it.
 */
export function foreignNames(
  lists: readonly (readonly ForeignName[])[],
  claims: NameClaims,
): (readonly [area: string, name: string])[] {
  const owners = new Map<string, string>();
  const found: (readonly [string, string])[] = [];
  for (const list of lists) {
    const shared = sharedKeys(list);
    const fresh = list.filter(
      ({ area, name }) =>
        keysOf(name).every((key) => !shared.has(key) && (owners.get(key) ?? area) === area) &&
        claims.ownersOf(name).every((owner) => owner === area),
    );
    for (const { area, name } of fresh) {
      const [plain = ""] = keysOf(name);
      if (plain === "" || owners.has(plain)) continue;
      for (const key of keysOf(name)) owners.set(key, area);
      if (claims.ownersOf(name).length === 0) found.push([area, foldWords(name).join(" ").normalize("NFC")]);
    }
  }
  return found;
}

/** The keys under which a list has two areas. */
function sharedKeys(list: readonly ForeignName[]): ReadonlySet<string> {
  const owners = new Map<string, string>();
  const shared = new Set<string>();
  for (const { area, name } of list) {
    for (const key of keysOf(name)) {
      if ((owners.get(key) ?? area) !== area) shared.add(key);
      owners.set(key, area);
    }
  }
  return shared;
}
