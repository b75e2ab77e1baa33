import { filterFindings, findingColumns } from "../../../core/report/finding-columns";
import type { Finding } from "../../../core/report/findings";
import { findColumn } from "../../../core/report/columns";
import { orThrow } from "../../../core/refusal";
import { formula, written } from "../../formula/written";
import type { Value } from "../../formula/value";
import type { Statements } from "../../page/page";

interface Placed {
  readonly finding: Finding;
  /** Its row among all, from 1. */
  readonly number: number;
}

/** Every sentence of the report on its figures, once, and what open data say of each technology that it is about. */
export function verdicts(): Statements {
  const all = filterFindings({ dataset: null }).map((finding, at) => ({ finding, number: at + 1 }));
  const sentences = new Map<string, Placed[]>();
  for (const placed of all) {
    const { quote } = placed.finding.statement;
    sentences.set(quote, [...(sentences.get(quote) ?? []), placed]);
  }
  return {
    heading: ["What the report says of its figures, and whether open data agree"],
    about:
      "Each dataset that can test a statement has a say; ATI.FINDINGS() tells which, and why others cannot",
    texts: [...sentences.values()].flatMap(([first, ...others]) => (first ? [told(first, others)] : [])),
  };
}

/** `Figure 2: Korea is highly specialised … Open data: Big Data contradicted; Photonics confirmed.` */
function told(first: Placed, others: readonly Placed[]): Value<string> {
  const [figure, statement] = [field(first, "figure"), field(first, "statement")];
  const each = [first, ...others].map((placed) => {
    const [technology, verdict] = [field(placed, "technology"), field(placed, "verdict")];
    return formula(written`${technology}&" "&${verdict}`, `${technology.today} ${verdict.today}`);
  });
  const [one, ...more] = each;
  const words = more.reduce((before, next) => written`${before}&"; "&${next}`, one?.text ?? (() => '""'));
  const today = each.map((part) => part.today).join("; ");
  return formula(
    written`"Figure "&${figure}&": "&${statement}&" Open data: "&${replaced(words)}&"."`,
    `Figure ${figure.today}: ${statement.today} Open data: ${inWords(today)}.`,
  );
}

function field({ finding, number }: Placed, column: string): Value<string> {
  const today = String(orThrow(findColumn(findingColumns, column)).of(finding));
  return formula(written`INDEX(ATI.FINDINGS(,0,"${column}",,"overall"),${number},1)`, today);
}

/** Verdicts as they are said of a technology; the longer word before the one within it. */
const SAID = [
  ["disagrees", "contradicted"],
  ["agrees", "confirmed"],
  ["cannot be tested", "not testable"],
] as const;

const replaced = (words: Value["text"]): Value["text"] =>
  SAID.reduce((text, [verdict, said]) => written`SUBSTITUTE(${text},"${verdict}","${said}")`, words);

const inWords = (words: string): string =>
  SAID.reduce((text, [verdict, said]) => text.replaceAll(verdict, said), words);
