import { technologies as known } from "../catalogue/technologies";
import type { Dataset } from "../figures/dataset";
import { evaluateSimple } from "./evaluate-simple";
import { decided, undecided, type Outcome } from "./outcome";
import { technologiesOf, type Predicate, type Quantifier } from "./predicate";
import { unfit } from "./unfit";

/** Fewer testable technologies than this say nothing of "most" or "half" of them. */
const FEWEST = 8;

/** What a dataset says of a predicate. A verdict is given only if no value of the unknown technologies could change it. */
export function evaluate(predicate: Predicate, dataset: Dataset): Outcome {
  if (predicate.kind === "untestable") return undecided("no figure could decide it");
  if (!("of" in predicate)) return evaluateSimple(predicate, dataset);

  const { of, kind } = predicate;
  const codes = technologiesOf(of.technology);
  const outcomes = codes.map((technology) => evaluateSimple({ ...of, technology }, dataset));
  const decidedBy = codes.map((code, at) => each(code, outcomes[at])).join("; ");
  const yes = outcomes.filter(({ verdict }) => verdict === "agrees").length;
  const unknown = outcomes.filter(({ verdict }) => verdict === "cannot be tested").length;
  const count = `${yes} of ${codes.length} yes, ${unknown} unknown: ${decidedBy}`;
  const unsuited = unfit(of, dataset);
  if (unsuited !== undefined) return undecided(unsuited, count);
  if (kind !== "all" && codes.length - unknown < FEWEST) {
    return undecided(`only ${codes.length - unknown} of ${codes.length} technologies can be tested`, count);
  }
  // Each number of technologies that may hold once the unknown ones are known.
  const possible = Array.from({ length: unknown + 1 }, (_, more) => HOLDS[kind](yes + more, codes.length));
  if (possible.every(Boolean)) return decided(true, count);
  if (!possible.some(Boolean)) return decided(false, count);
  return undecided("the technologies without a figure could change it", count);
}

const HOLDS: Readonly<Record<Quantifier, (yes: number, of: number) => boolean>> = {
  all: (yes, of) => yes === of,
  most: (yes, of) => yes > of / 2,
  half: (yes, of) => yes / of >= 0.4 && yes / of <= 0.6,
};

function each(code: string, outcome: Outcome | undefined): string {
  const name = known.find((technology) => technology.code === code)?.name ?? code;
  if (!outcome || outcome.verdict === "cannot be tested") return `${name} unknown`;
  return `${name} ${outcome.verdict === "agrees" ? "yes" : "no"} (${outcome.decidedBy})`;
}
