import { indicatorOf, indicators, type Indicator } from "../../catalogue/indicators";
import { isFound } from "../../refusal";
import { askFor } from "./ask-for";
import type { Ask } from "./ask";
import { hasFigure } from "./figure-of-ask";
import { isOfOrder } from "./shape-of";
import { SECTORS } from "./sectors";
import { STANDARD } from "./standard-indicators";
import { saidIn, type Said } from "./reading/said";

/** More readings would be guesses. */
const MOST_READINGS = 3;

/** What a text asks for; undefined where it names no technology, indicator or area. */
export const readAsk = (text: string): Ask | undefined => readings(text).next().value ?? undefined;

/** As readAsk, with what else it may ask for: the likeliest first, three at most. */
export function readAsks(text: string): readonly Ask[] {
  const found: Ask[] = [];
  for (const ask of readings(text)) {
    found.push(ask);
    if (found.length === MOST_READINGS) break;
  }
  return found;
}

/** One after the other, since each looks into figures: what was said, what has figures, and the rest. */
function* readings(text: string): Generator<Ask, void> {
  const said = saidIn(text);
  if (said.indicators.length + said.technologies.length + said.areas.length === 0) return;
  const all = indicatorsFor(said);
  const held = all.filter(({ datasets }) =>
    datasets.some(({ id }) => said.datasets.some(({ means }) => id.split("-").includes(means))),
  );
  const [first, ...others] = held.length > 0 ? held : all;
  if (first === undefined) return;
  const ask = askFor(said, first);
  const isFirst = said.indicators.length > 0 || hasFigure(ask);
  if (isFirst) yield ask;
  const without: Ask[] = isFirst ? [] : [ask];
  for (const indicator of others) {
    const other = askFor(said, indicator);
    if (hasFigure(other)) yield other;
    else without.push(other);
  }
  const measured = without.filter(({ measurement }) => isFound(measurement));
  yield* measured.length > 0 || isFirst ? measured : without.slice(0, 1);
}

/** Give way to any other indicator beside them, the last of these first: "specialisation in patents", "startup funding". */
const GENERAL = ["INVESTMENT", "PATENTS", "EXPORTS", "USE", "STARTUPS"];

function indicatorsFor(said: Said): readonly Indicator[] {
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
