import type { Failure } from "../run/custom";
import { isFailure } from "../run/custom";
import type { Answerer } from "../run/answerer";
import { withArgument } from "./with-argument";

/** A formula that fails, and what it answers. */
export interface FailingCall {
  readonly formula: string;
  readonly failure: Failure;
}

/** What is known but has no figure, and what nobody knows, by the name of the argument. */
const WRONG: Readonly<Record<string, readonly string[]>> = {
  indicator: ['"SHAER"'],
  indicators: ['"SHAER"'],
  area: ['"Atlantis"', '"Monaco"'],
  areas: ['"Atlantis"', '"Monaco"'],
  technology: ['"Big Dta"', '"Blockchain"'],
  technologies: ['"Big Dta"', '"Blockchain"'],
  year: ['"soon"', "1950"],
  years: ['"soon"', "1950"],
  from: ["2030"],
  period: ['"soon"', '"2018:2010"'],
  dataset: ['"uspto"', '"context-indicators"'],
  headers: ["7"],
  mode: ['"double"'],
  n: ["-1"],
  minimum: ["-1"],
  kind: ['"gadgets"'],
  style: ['"loud"'],
  field: ['"colour"'],
  columns: ['"colour"'],
  severity: ['"huge"'],
  number: ["9"],
  figure: ["9"],
  id: ['"F999"'],
  title: ['"No such plan"'],
  code: ['"XYZZY"'],
  exports: ["-1"],
  grandTotal: ["0"],
  areaTotal: ["0"],
};

/** The errors that a function gives where one argument of its first example is wrong, and those among its examples; each message once. */
export function failuresOf(
  parameters: readonly { readonly name: string }[],
  examples: readonly { readonly formula: string }[],
  answer: Answerer,
): readonly FailingCall[] {
  const [first] = examples;
  if (first === undefined) return [];
  const wrong = parameters.flatMap(({ name }, at) =>
    (WRONG[name] ?? []).map((text) => withArgument(first.formula, at, text)),
  );
  const found = new Map<string, FailingCall>();
  for (const formula of [...examples.map((each) => each.formula), ...wrong]) {
    const [[only] = [], ...others] = answer(formula);
    if (others.length === 0 && isFailure(only) && !found.has(only.message))
      found.set(only.message, { formula, failure: only });
  }
  return [...found.values()];
}
