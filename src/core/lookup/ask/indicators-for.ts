import { indicatorOf, indicators, type Indicator } from "../../catalogue/indicators";
import { foldWords } from "../../../data/codec/fold-words";
import { meaningsOf } from "./reading/vocabulary";
import { isOfOrder } from "./shape-of";
import { SECTORS } from "./sectors";
import { STANDARD } from "./standard-indicators";
import type { Said } from "./reading/said";

/** Give way to any other indicator beside them, the last of these first: "specialisation in patents", "startup funding". */
const GENERAL: Readonly<Record<string, number>> = {
  INVESTMENT: 1,
  PATENTS: 2,
  EXPORTS: 3,
  IMPORTS: 3,
  USE: 4,
  STARTUPS: 5,
};

/** Of what an ask may be, the likeliest first: what it says, or where it says nothing what is asked for most. */
export function indicatorsFor(said: Said): readonly Indicator[] {
  const named = namedIn(said);
  const isOfBusinesses = said.words.has("businesses");
  const telling = tellingOf(named, said);
  if (telling.length > 0) return sortedBy(telling, ({ code }) => GENERAL[code] ?? 0);
  if (named.length > 0 && !isOfBusinesses) return named;
  const standard = sortedBy(STANDARD, ({ code }) => (isOfBusinesses && code === "USE" ? 0 : 1));
  return isOfWorldAlone(said) ? [indicatorOf("PATENTS"), ...standard] : standard;
}

const namedIn = (said: Said): readonly Indicator[] => [
  ...new Set(
    said.indicators.flatMap((indicator) =>
      isComparedByShare(indicator, said) ? [indicatorOf("SHARE"), indicator] : [narrowed(indicator, said)],
    ),
  ),
];

/** A share of what, other words say: "share" alone is of patents, and so is "world share". */
function tellingOf(named: readonly Indicator[], said: Said): readonly Indicator[] {
  const isOther = said.indicators.some(({ code }) => code !== "SHARE" && code !== "PATENTS");
  const isVague = (isOther && !isShareOfPatents(said)) || said.words.has("share");
  const isSaid = ({ code }: Indicator): boolean => said.indicators.some((each) => each.code === code);
  return named.filter((each) => each.code !== "SHARE" || !isSaid(each) || !isVague);
}

/** Whether "patent share" is said, and not a share of what else is named. */
function isShareOfPatents({ pieces }: Said): boolean {
  const words = foldWords(pieces.get(indicatorOf("SHARE")) ?? "");
  return words.some((word) => meaningsOf([word])?.some(({ code }) => code === "PATENTS") ?? false);
}

/** The pieces that ask for other figures than of this indicator: of "exports and imports" one or the other. */
export function otherFigures(said: Said, indicator: Indicator): readonly string[] {
  return said.indicators
    .filter((each) => tellingOf([narrowed(each, said)], said).some((other) => isOther(other, indicator)))
    .flatMap((each) => said.pieces.get(each) ?? []);
}

/** Whether two are figures of two things: not the count of what the other is the share of, nor the money of research. */
function isOther(one: Indicator, other: Indicator): boolean {
  if (one === other) return false;
  if (isFlow(one) && isFlow(other)) return one.code.slice(0, 6) !== other.code.slice(0, 6);
  const isResearch = ({ code }: Indicator): boolean => code.startsWith("GERD");
  if (isResearch(other)) return !isResearch(one) && one.code !== "INVESTMENT";
  return one.context || other.context || one.domain !== other.domain;
}

const isFlow = ({ code }: Indicator): boolean => /^(?:EX|IM)PORT/.test(code);

/** "Patents" of a technology or an area are compared by their share, unless their number is asked for. */
function isComparedByShare(indicator: Indicator, said: Said): boolean {
  const { words, spelled, technologies, areas } = said;
  if (indicator.code !== "PATENTS" || spelled.includes(indicator)) return false;
  const isSaid = ["number", "change", "rate", "trend", "annual", "share", "percent"].some((word) =>
    words.has(word),
  );
  // Beside what is counted of patents too, they only say of what that is: "specialisation in patents".
  const isAlone = said.indicators.every((each) => each === indicator || each.domain !== indicator.domain);
  return isAlone && !isSaid && technologies.length + areas.length > 0 && !isOfWorldAlone(said);
}

/** The world has no share of itself: its number is asked for, unless a share or an order of countries is. */
const isOfWorldAlone = (said: Said): boolean =>
  said.areas.length > 0 &&
  said.areas.every(({ code }) => code === "WORLD") &&
  !isOfOrder(said) &&
  !["share", "percent"].some((word) => said.words.has(word));

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

/** An indicator by what is said of it: "share of exports" is not exports, and articles on AI are not all articles. */
function narrowed(indicator: Indicator, said: Said): Indicator {
  const { code } = indicator;
  const { words, technologies } = said;
  const isOnAi = technologies.some(({ means: [technology] }) => technology?.code === "AI");
  const sector = Object.keys(SECTORS).find((word) => words.has(word));
  const isFunded = said.indicators.some((other) => other.code === "INVESTMENT");
  const forms = ["FUND", "PERF"].map((form) => `${code}${form}${SECTORS[sector ?? ""]?.ending ?? ""}`);
  const isShare =
    words.has("share") ||
    (words.has("percent") && !words.has("change")) ||
    (code !== "PATENTS" &&
      said.indicators.some((other) => other.code === "SHARE") &&
      !isShareOfPatents(said));
  const candidates = [
    isShare ? SHARES[code] : undefined,
    code === "ARTICLES" && isOnAi ? "AIARTICLES" : undefined,
    code === "INVESTMENT" && words.has("gdp") ? "INVESTMENTGDP" : undefined,
    ...(code === "GERD" && sector !== undefined ? (isFunded ? forms : forms.reverse()) : []),
  ];
  const found = candidates.map((candidate) => indicators.find((each) => each.code === candidate));
  return found.find((each) => each !== undefined) ?? indicator;
}
