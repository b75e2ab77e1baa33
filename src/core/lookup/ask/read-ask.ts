import { indicators as all, type Indicator } from "../../catalogue/indicators";
import { isFound } from "../../refusal";
import { askFor } from "./ask-for";
import type { Ask } from "./ask";
import { hasFigure } from "./figure-of-ask";
import { STANDARD } from "./standard-indicators";
import { saidIn, type Said } from "./said";

/** More readings would be guesses. */
const MOST_READINGS = 3;

/** What a text asks for; undefined where it names no technology, indicator or area. */
export const readAsk = (text: string): Ask | undefined => readAsks(text)[0];

/** As readAsk, with what else it may ask for: the likeliest first, three at most. */
export function readAsks(text: string): readonly Ask[] {
  const said = saidIn(text);
  const isNamed = said.indicators.length + said.technologies.length + said.areas.length > 0;
  if (!isNamed) return [];
  const asks = indicatorsFor(said).map((indicator) => askFor(said, indicator));
  const best = asks.slice(0, said.indicators.length > 0 ? 1 : 0);
  const rest = asks.slice(best.length);
  const isMeasured = ({ measurement }: Ask): boolean => isFound(measurement);
  const sorted = [
    ...best,
    ...rest.filter(hasFigure),
    ...rest.filter((ask) => isMeasured(ask) && !hasFigure(ask)),
  ];
  return (sorted.length > 0 ? sorted : rest.slice(0, 1)).slice(0, MOST_READINGS);
}

/** Give way to any other indicator beside them, the last of these first: "specialisation in patents", "startup funding". */
const GENERAL = ["INVESTMENT", "PATENTS", "EXPORTS", "STARTUPS", "USE"];

function indicatorsFor(said: Said): readonly Indicator[] {
  const named = [...new Set(said.indicators.map((indicator) => narrowed(indicator, said)))];
  if (named.length > 0) return sortedBy(named, ({ code }) => GENERAL.indexOf(code));
  const isOfBusinesses = said.words.has("businesses");
  return sortedBy(STANDARD, ({ code }) => (isOfBusinesses && code === "USE" ? 0 : 1));
}

const sortedBy = (
  given: readonly Indicator[],
  place: (indicator: Indicator) => number,
): readonly Indicator[] => [...given].sort((one, other) => place(one) - place(other));

const SHARES: Readonly<Record<string, string>> = {
  PATENTS: "SHARE",
  EXPORTS: "EXPORTSHARE",
  IMPORTS: "IMPORTSHARE",
  HIGHTECHEXPORTS: "HIGHTECHSHARE",
};

/** Who performs or funds research, by the word that says so, as the codes of its indicators end. */
const SECTORS: Readonly<Record<string, string>> = {
  businesses: "BUSINESS",
  government: "GOVERNMENT",
  universities: "HIGHER",
  nonprofit: "NONPROFIT",
  abroad: "ABROAD",
};

/** An indicator by what is said of it: "share of exports" is not exports, and articles on AI are not all articles. */
function narrowed(indicator: Indicator, said: Said): Indicator {
  const { code } = indicator;
  const { words, technologies, indicators } = said;
  const isOnAi = technologies.some(([technology]) => technology?.code === "AI");
  const sector = Object.keys(SECTORS).find((word) => words.has(word));
  const isFunded = indicators.some((other) => other.code === "INVESTMENT");
  const forms = ["FUND", "PERF"].map((form) => `${code}${form}${SECTORS[sector ?? ""] ?? ""}`);
  const candidates = [
    words.has("share") ? SHARES[code] : undefined,
    code === "ARTICLES" && isOnAi ? "AIARTICLES" : undefined,
    code === "INVESTMENT" && words.has("gdp") ? "INVESTMENTGDP" : undefined,
    ...(code === "GERD" && sector !== undefined ? (isFunded ? forms : forms.reverse()) : []),
  ];
  const found = candidates.map((candidate) => all.find((each) => each.code === candidate));
  return found.find((each) => each !== undefined) ?? indicator;
}
