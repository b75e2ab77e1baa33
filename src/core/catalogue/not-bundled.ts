import { bundle } from "../figures/bundle";
import { normalise } from "../names/normalise";
import { invalid, type Refusal } from "../refusal";

/** Why a dataset, by its id or its prefix, or a code such as `TN:AI`, is not there; undefined for any other text. */
export function notBundled(text: string, as: "dataset" | "technology"): Refusal | undefined {
  // A prefix alone may be the code of an area, and as a technology is a slip.
  const name = normalise(as === "dataset" ? text : text.slice(0, text.indexOf(":") + 1));
  const found = bundle.absent.find(
    ({ id, prefix }) => normalise(id) === name || (isFree(prefix) && normalise(prefix) === name),
  );
  return found && invalid(`Dataset "${found.id}" is not bundled. ${found.why}.`);
}

/** Whether no dataset that is there has the prefix. */
const isFree = (prefix: string): boolean =>
  prefix !== "" && bundle.datasets.every((dataset) => dataset.prefix !== prefix);
