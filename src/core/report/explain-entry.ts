import { upperFirst } from "../words/first-letter";
import type { FactEntry, FlagEntry, PolicyEntry, StatementEntry } from "../../data/report";
import type { OwnDataset } from "../own/own-dataset";
import { listed } from "../words/readable";
import { amountOfPolicy, rateOfCheck } from "./amounts";
import { howKnown } from "./checks";
import { factColumns } from "./facts";
import { entryNamed } from "./find-entry";
import { findingsOf } from "./findings";
import { policyColumns } from "./policies";
import { report } from "../figures/report";
import type { Column } from "./columns";

/** The story of an entry of the report by its id, of a policy by its title too; undefined where nothing is named so. */
export function explainEntry(text: string, own?: OwnDataset): string | undefined {
  const entry = entryNamed(text);
  if (!entry) return undefined;
  if ("policy" in entry) return explainPolicy(entry.policy);
  if ("fact" in entry) return explainFact(entry.fact);
  return "flag" in entry ? explainFlag(entry.flag) : explainFinding(entry.statement, own);
}

const cell = <T>(columns: readonly Column<T>[], name: string, entry: T): string =>
  String(columns.find((column) => column.name === name)?.of(entry) ?? "");

const sentences = (parts: readonly (string | false)[]): string =>
  parts.filter((part): part is string => part !== false && part !== "").join(" ");

function explainPolicy(policy: PolicyEntry): string {
  const period =
    policy.from === null
      ? ""
      : policy.from === policy.to
        ? `, ${policy.from}`
        : `, ${policy.from} to ${policy.to ?? ""}`;
  const body = cell(policyColumns, "body", policy);
  const namedIn = cell(policyColumns, "technologies named", policy);
  const readIn = cell(policyColumns, "technologies read", policy);
  return sentences([
    `${policy.title} (${policy.id}): ${policy.kind}${period}${body === "" ? "" : `, by ${body}`}.`,
    policy.funding !== "" &&
      `Funding as printed: ${policy.funding}${policy.basis === "" ? "" : ` (${policy.basis})`}.`,
    amountReading(policy),
    namedIn !== "" && `Technologies named: ${namedIn}.`,
    readIn !== "" && `Technologies by our reading: ${readIn}.`,
    policy.quote !== "" && `The report, line ${policy.lines}: "${policy.quote}"`,
    flagsIn(policy.flags),
  ]);
}

function amountReading(policy: PolicyEntry): string {
  const amount = amountOfPolicy(policy);
  if (!amount?.check) return "";
  const { krw } = rateOfCheck();
  const reading = `EUR ${amount.corrected.toLocaleString("en-US")} m`;
  if (amount.check.factor === undefined) return `${amount.printed} fits no magnitude at KRW ${krw} per EUR.`;
  return amount.check.factor === 1
    ? `${amount.printed} fits the ECB's mean rate of 2020.`
    : `${amount.printed} must read ${reading}: at the ECB's mean rate of 2020, KRW ${krw} per EUR, ` +
        `it is EUR ${Math.round(amount.check.expected).toLocaleString("en-US")} m.`;
}

function explainFact(fact: FactEntry): string {
  const verdict = cell(factColumns, "verdict", fact);
  return sentences([
    `${fact.subject}, ${fact.metric} (${fact.id}): ${fact.printed} ${fact.printedUnit}${fact.year === "" ? "" : `, ${fact.year}`}.`,
    `The report, line ${fact.lines}: "${fact.quote}"`,
    verdict !== "" && `Open data: ${verdict}, ${cell(factColumns, "decided by", fact)}.`,
    fact.footnote !== null && footnoteOf(fact.footnote),
    flagsIn(fact.flags),
  ]);
}

function explainFinding(statement: StatementEntry, own: OwnDataset | undefined): string {
  const rows = findingsOf(statement, own);
  const last = rows[rows.length - 1];
  return sentences([
    `Figure ${statement.figure} (${statement.id}): "${statement.quote}"`,
    `${own ? "Your range" : "Open data"}: ${last?.verdict ?? ""}.`,
    ...rows
      .filter(({ dataset }) => dataset !== null)
      .map(
        (row) =>
          `${row.dataset?.id ?? ""} ${row.verdict}: ${[row.decidedBy, row.note].filter(Boolean).join("; ")}.`,
      ),
    last?.dataset === null && rows.length === 1 && last.note,
  ]);
}

const explainFlag = (flag: FlagEntry): string =>
  sentences([
    `${flag.title} (${flag.id}, ${flag.severity}, ${howKnown(flag.id)}).`,
    `Line ${flag.lines1}: "${flag.quote1}"`,
    flag.quote2 !== "" && `Line ${flag.lines2}: "${flag.quote2}"`,
    `${upperFirst(flag.explanation)}.`,
    flag.reading !== "" && `Read: ${flag.reading}.`,
    flag.scope === "external" && `An outside source says so: ${flag.evidence}.`,
  ]);

function footnoteOf(number: number): string {
  const footnote = report.footnotes.find((each) => each.number === number);
  if (!footnote) return "";
  // Where the address is broken in print, the note says that it was mended.
  const mended = footnote.note.includes("repaired") ? ` (${footnote.note})` : "";
  return `Footnote ${number}: ${footnote.url === "" ? footnote.text : footnote.url}${mended}.`;
}

function flagsIn(flags: readonly string[]): string {
  const titles = flags.flatMap((id) => report.flags.find((flag) => flag.id === id)?.title ?? []);
  return titles.length === 0 ? "" : `Flags: ${listed(titles)}.`;
}
