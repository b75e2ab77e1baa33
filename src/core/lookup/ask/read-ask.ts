import { indicatorOf, type Indicator } from "../../catalogue/indicators";
import { isFound } from "../../refusal";
import { askFor } from "./ask-for";
import type { Ask } from "./ask";
import { hasFigure } from "./figure-of-ask";
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

/** Asked for where no indicator is said, in this order where they have figures. */
const STANDARD = ["SHARE", "USE", "EXPORTS", "INVESTMENT", "VALUEADDED", "GOODSEXPORTS"].map(indicatorOf);

/** Give way to any other indicator beside them: "specialisation in patents". */
const GENERAL = ["PATENTS", "EXPORTS", "USE", "GERD", "STARTUPS"];

function indicatorsFor(said: Said): readonly Indicator[] {
  const named = said.indicators.map((indicator) => narrowed(indicator, said));
  if (named.length > 0) {
    return [
      ...named.filter(({ code }) => !GENERAL.includes(code)),
      ...named.filter(({ code }) => GENERAL.includes(code)),
    ];
  }
  if (said.words.has("businesses"))
    return [indicatorOf("USE"), ...STANDARD.filter(({ code }) => code !== "USE")];
  return STANDARD;
}

const SHARES: Readonly<Record<string, string>> = {
  PATENTS: "SHARE",
  EXPORTS: "EXPORTSHARE",
  IMPORTS: "IMPORTSHARE",
};

/** "Share of exports" is not exports, and articles on AI are not all articles. */
function narrowed(indicator: Indicator, { words, technologies }: Said): Indicator {
  const share = words.has("share") ? SHARES[indicator.code] : undefined;
  if (share !== undefined) return indicatorOf(share);
  const isOnAi = technologies.some(([technology]) => technology?.code === "AI");
  return indicator.code === "ARTICLES" && isOnAi ? indicatorOf("AIARTICLES") : indicator;
}
