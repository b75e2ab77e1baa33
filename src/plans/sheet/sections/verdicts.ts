import { filterFindings, findingColumns } from "../../../core/report/finding-columns";
import type { Finding } from "../../../core/report/findings";
import { findColumn } from "../../../core/report/columns";
import { orThrow } from "../../../core/refusal";
import { Cell, says, shows } from "../../formula/cell";
import { formula, written } from "../../formula/written";
import type { Text, Value } from "../../formula/value";
import type { Section } from "../../page/page";
import type { Style } from "../../plan";

const TOP: Style = { vertical: "Top", horizontal: "Left" };
const WRAPPED: Style = { ...TOP, wrap: true };

const said = (content: string, width: number): Cell => new Cell({ content, today: content, width });

/** Every statement of the report on its figures, and in a sentence whether open data agree. */
export function verdicts(): Section {
  const found = filterFindings({ dataset: null });
  return {
    heading: ["What the report says of its figures, and whether open data agree"],
    about: "Each dataset that can test a statement has a say; newer editions of a table have none",
    table: {
      header: [
        said("Statement of the report", 220),
        said("Of", 100),
        ...["Figure", "Id", "Verdict"].map((name) => says(name)),
        said("What open data say", 230),
      ],
      labels: found.map((finding, at) => shows(field(finding, at, "statement"), WRAPPED)),
      bodies: [{ cells: found.map(rowOf) }],
    },
    shown: [],
  };
}

function rowOf(finding: Finding, at: number): readonly Cell[] {
  const verdict = shows(field(finding, at, "verdict"), WRAPPED);
  const told = { by: field(finding, at, "decided by"), why: field(finding, at, "note") };
  return [
    shows(field(finding, at, "technology"), WRAPPED),
    shows(field(finding, at, "figure"), WRAPPED),
    shows(field(finding, at, "id"), TOP),
    verdict,
    shows(sentence(finding, verdict, told), WRAPPED),
  ];
}

function field(finding: Finding, at: number, column: string): Value<string> {
  const today = String(orThrow(findColumn(findingColumns, column)).of(finding));
  return formula(written`INDEX(ATI.FINDINGS(,0,"${column}",,"overall"),${at + 1},1)`, today);
}

const SAID = {
  agrees: "Open data confirm it: ",
  disagrees: "Open data contradict it: ",
  "datasets differ": "Datasets differ: ",
  "cannot be tested": "Open data cannot test it: ",
} as const;

interface Told {
  /** Which datasets agree and which do not. */
  readonly by: Value<string>;
  /** Why none can test it. */
  readonly why: Value<string>;
}

/** `Open data confirm it: uspto-patents agrees.`, or the first reason why they cannot test it. */
function sentence({ verdict }: Finding, cell: Cell, { by, why }: Told): Value<string> {
  const begun = (Object.keys(SAID) as (keyof typeof SAID)[]).reduceRight<Text>(
    (otherwise, each) => written`IF(${cell}="${each}","${SAID[each]}",${otherwise})`,
    () => '""',
  );
  const first = written`IFERROR(LEFT(${why},FIND(";",${why})-1),${why})`;
  const rest = written`IF(${cell}="cannot be tested",SUBSTITUTE(${first}&".","..","."),${by}&".")`;
  const reason = verdict === "cannot be tested" ? (why.today.split(";")[0] ?? "") : by.today;
  return formula(written`${begun}&${rest}`, SAID[verdict] + `${reason}.`.replace("..", "."));
}
