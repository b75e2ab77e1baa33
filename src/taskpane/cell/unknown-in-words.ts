import { NameIndex } from "../../core/names/name-index";
import { plainName } from "../../excel/reading/formula/spelling";
import { knownNames } from "../shared/questions/known-names";

let names: NameIndex<string> | undefined;

/** What to say of a function that there is none of: the one that was probably meant, else where all stand. */
export function unknownInWords(name: string): string {
  names ??= [...knownNames].reduce((index, each) => index.add(each, [each]), new NameIndex<string>());
  const near = names.nearest(name);
  const instead = near === undefined ? "Guide lists all." : `Did you mean ${plainName(near)}?`;
  return `There is no ${plainName(name)}. ${instead}`;
}
