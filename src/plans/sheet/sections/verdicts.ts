import { filterFindings, findingColumns } from "../../../core/report/finding-columns";
import type { Finding } from "../../../core/report/findings";
import { findColumn } from "../../../core/report/columns";
import { orThrow } from "../../../core/refusal";
import { Cell, says, shows } from "../../formula/cell";
import { formula, written } from "../../formula/written";
import type { Value } from "../../formula/value";
import type { Section } from "../../page/page";
import type { Style } from "../../plan";

const TOP: Style = { vertical: "Top", horizontal: "Left" };
const STATEMENT = { content: "Statement of the report", width: 220 };

/** Every statement of the report on its figures, and in a sentence whether open data agree. */
export function verdicts(): Section {
  const found = filterFindings({ dataset: null });
  return {
    heading: ["What the report says of its figures, and whether open data agree"],
    about: "Each dataset that can test a statement has a say; newer editions of a table have none",
    table: {
      header: [
        new Cell({ ...STATEMENT, today: STATEMENT.content }),
        ...["Id", "Figure", "Verdict", "What open data say"].map((name) => says(name, TOP)),
      ],
      labels: found.map((finding, at) => shows(field(finding, at, "statement"), { ...TOP, wrap: true })),
      bodies: [{ cells: found.map(rowOf) }],
    },
    shown: [],
  };
}

function rowOf(finding: Finding, at: number): readonly Cell[] {
  const verdict = shows(field(finding, at, "verdict"), { ...TOP, wrap: true });
  return [
    shows(field(finding, at, "id"), TOP),
    shows(field(finding, at, "figure"), TOP),
    verdict,
    // It runs over the free cells beside it.
    shows(sentence(finding, verdict, field(finding, at, "decided by")), TOP),
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
} as const;
const UNTESTED = "Open data cannot test it.";

function sentence({ verdict }: Finding, cell: Cell, decidedBy: Value<string>): Value<string> {
  const said = (of: keyof typeof SAID, otherwise: Value<string>): Value<string> =>
    formula(
      written`IF(${cell}="${of}","${SAID[of]}",${otherwise})`,
      verdict === of ? SAID[of] : otherwise.today,
    );
  const none = formula(() => '""', "");
  const begun = said("agrees", said("disagrees", said("datasets differ", none)));
  return formula(
    written`IF(${cell}="cannot be tested","${UNTESTED}",${begun}&${decidedBy}&".")`,
    verdict === "cannot be tested" ? UNTESTED : `${begun.today}${decidedBy.today}.`,
  );
}
