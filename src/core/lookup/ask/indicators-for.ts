import { indicatorOf, indicators, type Indicator } from "../../catalogue/indicators";
import { isOfOrder } from "./shape-of";
import { SECTORS } from "./sectors";
import { STANDARD } from "./standard-indicators";
import type { Said } from "./reading/said";

/** Give way to any other indicator beside them, the last of these first: "specialisation in patents", "startup funding". */
const GENERAL = ["INVESTMENT", "PATENTS", "EXPORTS", "USE", "STARTUPS"];

/** Of what an ask may be, the likeliest first: what it says, or where it says nothing what is asked for most. */
export function indicatorsFor(said: Said): readonly Indicator[] {
  const named = [
    ...new Set(
      said.indicators.flatMap((indicator) =>
        isComparedByShare(indicator, said) ? [indicatorOf("SHARE"), indicator] : [narrowed(indicator, said)],
      ),
    ),
  ];
  const isOfBusinesses = said.words.has("businesses");
  // A share of what, other words say: "share" alone is of patents, and so is "world share".
  const isOther = said.indicators.some(({ code }) => code !== "SHARE" && code !== "PATENTS");
  const telling = named.filter(({ code }) => code !== "SHARE" || !(isOther || said.words.has("share")));
  if (telling.length > 0) return sortedBy(telling, ({ code }) => GENERAL.indexOf(code));
  if (named.length > 0 && !isOfBusinesses) return named;
  const standard = sortedBy(STANDARD, ({ code }) => (isOfBusinesses && code === "USE" ? 0 : 1));
  return isOfWorldAlone(said) ? [indicatorOf("PATENTS"), ...standard] : standard;
}

/** "Patents" of a technology or an area are compared by their share, unless their number is asked for. */
function isComparedByShare(indicator: Indicator, said: Said): boolean {
  const { words, indicators: named, spelled, technologies, areas } = said;
  if (indicator.code !== "PATENTS" || spelled.includes(indicator)) return false;
  const isSaid = ["number", "change", "rate", "trend", "annual", "share", "percent"].some((word) =>
    words.has(word),
  );
  return named.length === 1 && !isSaid && technologies.length + areas.length > 0 && !isOfWorldAlone(said);
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
    (code !== "PATENTS" && said.indicators.some((other) => other.code === "SHARE"));
  const candidates = [
    isShare ? SHARES[code] : undefined,
    code === "ARTICLES" && isOnAi ? "AIARTICLES" : undefined,
    code === "INVESTMENT" && words.has("gdp") ? "INVESTMENTGDP" : undefined,
    ...(code === "GERD" && sector !== undefined ? (isFunded ? forms : forms.reverse()) : []),
  ];
  const found = candidates.map((candidate) => indicators.find((each) => each.code === candidate));
  return found.find((each) => each !== undefined) ?? indicator;
}
