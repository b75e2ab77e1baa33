import type { Indicator } from "../../catalogue/indicators";
import { ALL } from "../../catalogue/technologies";
import type { Dataset } from "../../figures/dataset";
import type { Ask } from "./ask";
import { SECTORS } from "./sectors";
import type { Said } from "./reading/said";

interface Reading {
  readonly indicator: Indicator;
  /** The dataset that was said. */
  readonly dataset: Dataset | undefined;
  readonly shape: Ask["shape"];
}

/** Pieces that were understood, and say nothing of what is read: the robots of "robots R&D spending". */
export function unusedIn(said: Said, reading: Reading): readonly string[] {
  const pieces = [...unusedNames(said, reading), ...unusedWords(said, reading)];
  return pieces.filter((piece) => piece !== "");
}

function unusedNames({ technologies, datasets, areas }: Said, { indicator, dataset }: Reading): string[] {
  const isAbout = (code = ALL.code): boolean =>
    !indicator.context || code === ALL.code || (code === "AI" && indicator.code === "AIARTICLES");
  const about = `${indicator.name} ${indicator.source}`.toLowerCase();
  const isTaken = (part: string): boolean =>
    dataset?.id.split("-").includes(part) === true ||
    areas.some(({ code }) => code.toLowerCase() === part) ||
    about.includes(part);
  return [
    ...technologies.filter(({ means: [first] }) => !isAbout(first?.code)).map(({ said }) => said),
    ...datasets.filter(({ means }) => !isTaken(means)).map(({ said }) => said),
  ];
}

/** Indicators of businesses alone, so that the word says what is so already. */
const OF_BUSINESSES = new Set([
  "USE",
  "WEBSITE",
  "ICTSPECIALISTS",
  "STARTUPS",
  "FUNDINGROUNDS",
  "INVESTMENT",
  "INVESTMENTGDP",
]);

function unusedWords({ words, years: { count } }: Said, { indicator, shape }: Reading): string[] {
  const { code, unit } = indicator;
  const piece = (word: string, isUsed: boolean): string => (isUsed ? "" : (words.get(word) ?? ""));
  const isPart = /^(?:share|%|per \d)/.test(unit);
  const isOfGdp = code.startsWith("GERD") || unit.includes("GDP");
  const isOrder = shape === "ranking" || shape === "rank";
  const isCountUsed = count === undefined || isOrder || unit.includes(String(count));
  return [
    piece("gdp", isOfGdp),
    piece("share", isPart),
    piece("percent", isPart || shape === "change"),
    ...Object.entries(SECTORS).map(([word, { ending, isTelling }]) =>
      piece(word, !isTelling || code.endsWith(ending) || (word === "businesses" && OF_BUSINESSES.has(code))),
    ),
    isCountUsed ? "" : String(count),
  ];
}
