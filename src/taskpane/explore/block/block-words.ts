import { edition } from "../../../core/provenance/edition";
import type { Area } from "../../../core/catalogue/areas";
import { indicatorIn } from "../../../core/catalogue/name-in-sentence";
import { shortName } from "../../../core/catalogue/short-name";
import type { Block, BlockForm } from "../../../plans/blocks/block";
import { namesOf } from "../../../plans/formula/names-of";
import { phrase, type Phrase } from "../../../plans/formula/phrase";
import type { Addresses } from "../../../plans/formula/value";
import { formula } from "../../../plans/formula/written";
import type { PlannedCell } from "../../../plans/plan";
import { unitInWords } from "../../../plans/formats";
import { technologiesIn } from "../chart/chart-words";
import { measurementsIn, type Answerable } from "../asked";
import { figuresInWords, sourceInWords } from "../source-words";
import { reasonsOf } from "../preview/preview-table";

/** More reasons for missing figures than this would hide the source line. */
const REASONS = 3;

/** Cells of a block are named, not looked for. */
const NOWHERE: Addresses = () => {
  throw new RangeError("a title refers to a cell without an address");
};

/**
 * What a block shows and of whom: `Patent share in Big Data: South Korea and EU27, 2010 to 2020`; a formula where names
 * and years stand in cells, which the user may write others over, or a formula fills.
 */
export function titled(
  asked: Answerable,
  areas: readonly Area[],
  years: Phrase,
  cellOf: ((at: number) => string) | undefined,
): Pick<Block, "title" | "titleFormula"> {
  const what = indicatorIn(asked.indicator, technologiesIn(asked).join(""));
  const names = areas.map((area, at) => formula(() => cellOf?.(at) ?? "", shortName(area)));
  const { text, today } = phrase(joined([`${what}: `, ...namesOf(names), ", ", ...years]));
  return { title: today, ...(cellOf ? { titleFormula: `=${text(NOWHERE)}` } : {}) };
}

/** Words that stand side by side as one text. */
const joined = (parts: Phrase): Phrase =>
  parts.reduce<Phrase>((all, part) => {
    const last = all.at(-1);
    return typeof part === "string" && typeof last === "string"
      ? [...all.slice(0, -1), last + part]
      : [...all, part];
  }, []);

/** Unit, year where it is one, dataset and grade. */
export function subtitleOf(asked: Answerable, year?: number): string {
  const { indicator } = asked;
  const grades = [...new Set(measurementsIn(asked).map(({ codes }) => codes.grade))];
  return [
    year === undefined ? "" : String(year),
    unitInWords(indicator),
    figuresInWords(asked),
    indicator.context ? "" : `grade ${grades.join(", ")}`,
  ]
    .filter((part) => part !== "")
    .join("; ");
}

/** The source line, why figures are missing, what else must be known, and the edition, alive where the figures are. */
export function footOf(asked: Answerable, form: BlockForm, notes: readonly string[]): readonly PlannedCell[] {
  const { indicator, measurement } = asked;
  const { grade, rationale } = measurement.codes;
  const isSaid = grade !== "close" && grade !== "own";
  const isLoose = !indicator.context && isSaid && measurementsIn(asked).length === 1;
  const reasons = reasonsOf(asked);
  const more =
    reasons.length > REASONS ? [`No figure either for ${reasons.length - REASONS} more reasons.`] : [];
  return [
    `Source: ${sourceInWords(asked)}.`,
    ...(isLoose ? [`Grade ${grade}: ${rationale}.`] : []),
    ...notes,
    ...reasons.slice(0, REASONS).map((reason) => `No figure: ${reason}`),
    ...more,
    form === "values"
      ? `Computed by ATI for Excel, edition ${edition()}.`
      : { formula: '="Computed by ATI for Excel, edition "&ATI.VERSION()' },
  ];
}
