import { areas } from "../../../core/catalogue/areas";
import { normalise } from "../../../core/names/normalise";
import { report } from "../../../core/figures/report";
import type { FactEntry, PolicyEntry } from "../../../data/report";

/** The rule below, for readers. */
export const FACTS_RULE =
  "Those that name it, and those in the same lines of the report that name no other policy.";

/** The facts about a policy. */
export const factsOfPolicy = (policy: PolicyEntry): readonly FactEntry[] =>
  report.facts.filter((fact) => policiesOfFact(fact).includes(policy));

const known = new Map<FactEntry, readonly PolicyEntry[]>();

/** The policies that a fact is about: those it names, else those in whose lines of the report it stands. */
export function policiesOfFact(fact: FactEntry): readonly PolicyEntry[] {
  const found = known.get(fact) ?? findPolicies(fact);
  known.set(fact, found);
  return found;
}

function findPolicies({ subject, lines }: FactEntry): readonly PolicyEntry[] {
  const named = policiesNamed(normalise(subject));
  return named.length > 0 ? named : report.policies.filter((policy) => within(lines, policy.lines));
}

const titles = report.policies.map(({ title, titleInText }) => [title, titleInText].map(normalise));
const areaNames = new Set(areas.flatMap(({ name, aliases }) => [name, ...aliases]).map(normalise));

/** The policies whose title is the subject of a fact, whole or in part. */
function policiesNamed(subject: string): readonly PolicyEntry[] {
  // "South Korea" is part of a title, yet a fact about the country is not about that policy.
  if (areaNames.has(subject)) return [];
  return report.policies.filter((_policy, at) => titles[at]?.some((title) => title.includes(subject)));
}

/** Whether lines such as `285` all lie within lines such as `215; 243; 273-290`. */
function within(lines: string, all: string): boolean {
  const spans = spansOf(all);
  return spansOf(lines).every(([from, to]) => spans.some(([first, last]) => first <= from && to <= last));
}

const spansOf = (lines: string): (readonly [number, number])[] =>
  lines.split(";").map((span) => {
    const [from = NaN, to = from] = span.split("-").map(Number);
    return [from, to];
  });
