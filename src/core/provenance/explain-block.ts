import type { NamedFigure } from "../asking/question";
import type { Indicator } from "../catalogue/indicators";
import type { Dataset } from "../figures/dataset";
import { invalid, Refusal } from "../refusal";
import { BlockTally } from "./block-tally";
import type { MissingReason } from "./missing-reasons";
import { listed } from "../words/readable";
import { yearsInWords } from "../words/years-in-words";

/** More cautions or reasons than these would not be read. */
const MOST_CAUTIONS = 6;
const MOST_REASONS = 4;

/**
 * The story of many figures of an indicator in one text: how many there are, the datasets, the cautions, and what
 * is missing and why, what concerns most of them first. "" where none is asked for; a refusal where no name
 * is known.
 */
export function explainBlock(
  indicator: Indicator,
  figures: Iterable<NamedFigure>,
  dataset?: Dataset,
): string | Refusal {
  const tally = new BlockTally(indicator, dataset);
  for (const figure of figures) tally.add(figure);
  if (tally.asked === 0) return "";
  const reasons = tally.reasons.told();
  if (tally.invalid === tally.asked) return invalid(reasons[0]?.text ?? "");
  const sentences = [
    `${headline(tally)}: ${tally.found === 0 ? "none" : tally.found} of ${counted(tally.asked, "figure")}.`,
    datasetsOf(tally),
    cautionsOf(tally),
    missingFrom(tally.asked - tally.found, reasons),
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

/** `Patent share of 10 areas in Big Data, 2010 to 2020`. */
function headline({ indicator, areas, technologies, years }: BlockTally): string {
  const of = nameOf([...areas], "area", "areas");
  const what = indicator.context ? "" : ` in ${nameOf(technologies, "technology", "technologies")}`;
  const when = yearsInWords([...years]);
  return `${indicator.name} of ${of}${what}${when === "" ? "" : `, ${when}`}`;
}

/** The name where there is one alone, else how many there are. */
function nameOf(all: readonly ({ readonly name: string } | Refusal)[], one: string, several: string): string {
  const [first] = all;
  return all.length === 1 && first && !(first instanceof Refusal)
    ? first.name
    : counted(all.length, one, several);
}

function datasetsOf({ datasets }: BlockTally): string {
  const all = mostFirst(datasets);
  if (all.length < 2) return all.map(([id]) => `Dataset: ${id}.`).join("");
  return `Datasets: ${listed(all.map(([id, figures]) => `${id} (${counted(figures, "figure")})`))}.`;
}

/** What the areas cover first, then what concerns most figures. */
function cautionsOf({ cautions, scopes }: BlockTally): string {
  const ranked = mostFirst(cautions).map(([text]) => text);
  if (ranked.length === 0) return "";
  const all = [...ranked.filter((text) => scopes.has(text)), ...ranked.filter((text) => !scopes.has(text))];
  const more = all.length - MOST_CAUTIONS;
  const told = [
    ...all.slice(0, MOST_CAUTIONS),
    ...(more > 0 ? [`And ${counted(more, "more caution")}.`] : []),
  ];
  return `${all.length === 1 ? "Caution" : "Cautions"}: ${told.join(" ")}`;
}

function missingFrom(missing: number, reasons: readonly MissingReason[]): string {
  if (missing === 0) return "";
  const lead = `${counted(missing, "figure")} ${missing === 1 ? "is" : "are"} missing`;
  const [first] = reasons;
  if (first && reasons.length === 1) return `${lead}: ${first.text}`;
  const rest = reasons.slice(MOST_REASONS);
  const others = rest.reduce((sum, { figures }) => sum + figures, 0);
  return [
    `${lead}.`,
    ...reasons.slice(0, MOST_REASONS).map(({ text, figures }) => `${figures} of them: ${text}`),
    ...(rest.length > 0 ? [`${others} of them: ${counted(rest.length, "more reason")}.`] : []),
  ].join(" ");
}

const mostFirst = (counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] =>
  [...counts].sort(([, one], [, other]) => other - one);

const counted = (count: number, one: string, several = `${one}s`): string =>
  `${count} ${count === 1 ? one : several}`;
