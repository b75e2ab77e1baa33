import { filterFindings } from "../../../core/report/finding-columns";
import type { Overall } from "../../../core/report/outcome";
import { quoted } from "../../../core/words/quoted";
import { says, shows } from "../../formula/cell";
import type { Phrase } from "../../formula/phrase";
import { formula, written } from "../../formula/written";
import type { Value } from "../../formula/value";
import { inFormat } from "../../look";
import type { Section } from "../../page/page";

const VERDICTS: readonly (readonly [words: string, verdict: Overall])[] = [
  ["Open data confirm", "agrees"],
  ["Open data contradict", "disagrees"],
  ["Datasets differ", "datasets differ"],
  ["Cannot be tested", "cannot be tested"],
];

const FIGURES = [1, 2, 3, 4, 5, 6];

/** How many of the report's statements open data confirm, in a sentence that is `told` and by figure. */
export function tally(): Section & { readonly told: Phrase } {
  const columns = [undefined, ...FIGURES];
  const look = inFormat("0");
  const lines = VERDICTS.map(([words, verdict]) => ({
    words,
    cells: columns.map((figure) => shows(countOf(verdict, figure), look)),
  }));
  const [confirmed, contradicted, differing, untested] = lines.flatMap(({ cells }) => cells.slice(0, 1));
  const sums = columns.map((figure) => shows(statementsOn(figure), look));
  const [all] = sums;
  if (!all || !confirmed || !contradicted || !differing || !untested) throw new RangeError("no tally");
  return {
    told: [
      ...["Of ", all, " statements open data confirm ", confirmed],
      ...[", contradict ", contradicted, ", cannot test ", untested],
      ...["; datasets differ on ", differing, "."],
    ],
    heading: ["Verdicts on the statements of the report, by its figures"],
    about:
      "To contradict is no error of the report, whose data are others; a statement on two figures counts with both",
    table: {
      header: [says("Verdict"), says("All figures"), ...FIGURES.map((figure) => says(`Figure ${figure}`))],
      labels: [...lines.map(({ words }) => says(words)), says("Statements")],
      bodies: [{ cells: [...lines.map(({ cells }) => cells), sums] }],
    },
    shown: [],
  };
}

const on = (figure: number | undefined) => filterFindings({ figure, dataset: null });

const countOf = (verdict: Overall, figure: number | undefined): Value<number> =>
  formula(
    written`SUMPRODUCT((ATI.FINDINGS(${figure ?? ""},0,"verdict",,"overall")=${quoted(verdict)})*1)`,
    on(figure).filter((finding) => finding.verdict === verdict).length,
  );

const statementsOn = (figure: number | undefined): Value<number> =>
  formula(written`ROWS(ATI.FINDINGS(${figure ?? ""},0,"id",,"overall"))`, on(figure).length);
