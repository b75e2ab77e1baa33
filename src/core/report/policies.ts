import type { PolicyEntry } from "../../data/report";
import { NameIndex, unknownName } from "../names/name-index";
import { technologies, type Technology } from "../catalogue/technologies";
import { invalid, type Refusal } from "../refusal";
import { amountOfPolicy } from "./amounts";
import type { Column } from "./columns";
import { report } from "../figures/report";

const named = (codes: readonly string[]): string =>
  codes.map((code) => technologies.find((technology) => technology.code === code)?.name ?? code).join(", ");

/** The columns of POLICIES, in their frozen order. */
export const policyColumns: readonly Column<PolicyEntry>[] = [
  { name: "id", of: ({ id }) => id },
  { name: "kind", of: ({ kind }) => kind },
  { name: "title", of: ({ title }) => title },
  { name: "from", of: ({ from }) => from ?? "" },
  { name: "to", of: ({ to }) => to ?? "" },
  { name: "body", of: ({ body, bodyInText }) => (body === "" ? bodyInText : body) },
  { name: "KRW", of: ({ krw }) => krw ?? "" },
  { name: "EUR as printed", of: (policy) => amountOfPolicy(policy)?.printed.replace("EUR ", "") ?? "" },
  { name: "EUR corrected", of: (policy) => amountOfPolicy(policy)?.corrected ?? "" },
  { name: "technologies named", of: ({ named: codes }) => named(codes) },
  { name: "technologies read", of: ({ read }) => named(read) },
  { name: "flags", of: ({ flags }) => flags.join(", ") },
];

/** What POLICY gives beside the columns of POLICIES. */
export const policyFields: readonly Column<PolicyEntry>[] = [
  ...policyColumns,
  { name: "table", of: ({ inTable }) => (inTable ? "Table 1" : "text only") },
  { name: "parent", of: ({ parent }) => parent },
  { name: "title in text", of: ({ titleInText }) => titleInText },
  { name: "period", of: ({ period }) => period },
  { name: "year in text", of: ({ yearInText }) => yearInText },
  { name: "body in text", of: ({ bodyInText }) => bodyInText },
  { name: "funding", of: ({ funding }) => funding },
  { name: "funding in text", of: ({ fundingInText }) => fundingInText },
  { name: "basis", of: ({ basis }) => basis },
  { name: "section", of: ({ section }) => section },
  { name: "footnotes", of: ({ footnotes }) => footnotes.join(", ") },
  { name: "sources", of: ({ footnotes }) => sourcesOf(footnotes) },
  { name: "lines", of: ({ lines }) => lines },
  { name: "quote", of: ({ quote }) => quote },
];

interface PolicyFilter {
  readonly kind?: string | undefined;
  readonly technology?: Technology | undefined;
  readonly year?: number | undefined;
}

/** The policies that match all of a filter: the technology named or read, the year within from and to. */
export const filterPolicies = ({ kind, technology, year }: PolicyFilter): PolicyEntry[] =>
  report.policies.filter(
    (policy) =>
      (kind === undefined || policy.kind === kind) &&
      (technology === undefined || [...policy.named, ...policy.read].includes(technology.code)) &&
      (year === undefined ||
        (policy.from !== null && policy.to !== null && policy.from <= year && year <= policy.to)),
  );

const kinds = new NameIndex<string>()
  .add("strategy", ["strategy", "strategies"])
  .add("measure", ["measure", "measures"]);

export const findPolicyKind = (text: string): string | Refusal =>
  kinds.find(text) ?? invalid(unknownName("kind of policy", text, kinds, "Known: strategy, measure."));

const sourcesOf = (footnotes: readonly number[]): string =>
  footnotes
    .flatMap((number) => report.footnotes.find((footnote) => footnote.number === number) ?? [])
    .map(({ text, url }) => (url === "" ? text : url))
    .join("; ");
