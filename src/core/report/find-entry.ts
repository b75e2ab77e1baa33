import type { FactEntry, FlagEntry, PolicyEntry, StatementEntry } from "../../data/report";
import { report } from "../figures/report";
import { NameIndex, unknownName } from "../names/name-index";
import { normalise } from "../names/normalise";
import { invalid, Refusal } from "../refusal";

/** The policy with this id or title, in the table or in the text. */
export function findPolicy(text: string): PolicyEntry | Refusal {
  const index = new NameIndex<PolicyEntry>();
  for (const policy of report.policies) index.add(policy, [policy.id]);
  for (const policy of report.policies) index.add(policy, [policy.title, policy.titleInText]);
  return (
    index.find(text) ??
    invalid(unknownName("policy", text, index, 'ATI.LIST("policies") lists them; ATI.SEARCH forgives typos.'))
  );
}

/** The fact with this id. */
export function findFact(id: string): FactEntry | Refusal {
  const index = new NameIndex<FactEntry>();
  for (const fact of report.facts) index.add(fact, [fact.id]);
  return index.find(id) ?? invalid(unknownName("fact", id, index, 'ATI.FACTS("5G") finds facts by a text.'));
}

/** An entry of the report, by what it is. */
export type NamedEntry =
  | { readonly policy: PolicyEntry }
  | { readonly fact: FactEntry }
  | { readonly statement: StatementEntry }
  | { readonly flag: FlagEntry };

/** The entry with this id, a policy by its title too; undefined where nothing is named so. */
export function entryNamed(text: string): NamedEntry | undefined {
  const policy = findPolicy(text);
  if (!(policy instanceof Refusal)) return { policy };
  const fact = findFact(text);
  if (!(fact instanceof Refusal)) return { fact };
  const wanted = normalise(text);
  const statement = report.statements.find(({ id }) => normalise(id) === wanted);
  if (statement) return { statement };
  const flag = report.flags.find(({ id }) => normalise(id) === wanted);
  return flag && { flag };
}
