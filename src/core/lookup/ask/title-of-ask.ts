import { indicatorIn, technologyInSentence } from "../../catalogue/name-in-sentence";
import { shortName } from "../../catalogue/short-name";
import type { ChangeMode } from "../../indicators/change";
import { lowerFirst } from "../../words/first-letter";
import { listed } from "../../words/readable";
import { someOf } from "../../words/some-of";
import type { Ask } from "./ask";
import { figureOfAsk } from "./figure-of-ask";
import { Refusal } from "../../refusal";

const MOST_NAMED = 3;
const MOST_IN_RANKING = 10;

const CHANGES: Readonly<Record<ChangeMode, string>> = {
  difference: "Change",
  percent: "Change in per cent",
  annual: "Annual growth",
};

/** `Patent share in Artificial Intelligence: South Korea`, with the years where they were said. */
export function titleOfAsk(ask: Ask): string {
  const what = whatOf(ask);
  const says =
    ask.shape === "rank"
      ? `Rank by ${lowerName(what)}`
      : ask.shape === "change"
        ? `${CHANGES[ask.mode ?? "difference"]} of ${lowerName(what)}`
        : what;
  return `${says}: ${[whoseOf(ask), yearsOf(ask)].filter((part) => part !== "").join(", ")}`;
}

/** `No patents of Blockchain; venture capital, United States and China`: an ask without a figure, and what there is. */
export function titleOfOffers(ask: Ask, offers: readonly Ask[]): string {
  const isUnmeasured = ask.measurement instanceof Refusal;
  const lacking =
    isUnmeasured && ask.indicator.domain === "patents"
      ? `patents of ${named(ask)}`
      : lowerName(isUnmeasured ? whatOf(ask) : titleOfAsk(ask));
  return [`No ${lacking}`, ...offers.map((offer) => differenceIn(offer, ask))].join("; ");
}

/** What an offer has that was not asked for. */
function differenceIn(offer: Ask, ask: Ask): string {
  const isOther = offer.indicator !== ask.indicator;
  const isOtherMode = offer.shape === "change" && offer.mode !== ask.mode;
  const parts = [
    isOtherMode ? `its ${offer.mode ?? "difference"}` : "",
    isOther ? lowerName(offer.indicator.name) : "",
    isOther || offer.areaCodes.join() !== ask.areaCodes.join() ? whoseOf(offer) : "",
    offer.dataset === ask.dataset ? "" : `dataset ${offer.dataset ?? ""}`,
    yearsThatDiffer(offer, ask),
  ];
  return parts.filter((part) => part !== "").join(", ");
}

/** The years of an offer where they are others, such as `2018 to 2023`; of the latest which that is. */
function yearsThatDiffer(offer: Ask, ask: Ask): string {
  if (yearsOf(offer) === yearsOf(ask)) return "";
  const figure = figureOfAsk(offer);
  return yearsOf(offer) || (figure instanceof Refusal ? "" : String(figure.year));
}

const named = ({ technologies }: Ask): string => someOf(technologies.map(technologyInSentence), MOST_NAMED);

const whatOf = (ask: Ask): string => indicatorIn(ask.indicator, named(ask));

const whoseOf = ({ areas, shape, count }: Ask): string =>
  shape === "ranking"
    ? `top ${count ?? MOST_IN_RANKING}`
    : areas.length > MOST_NAMED
      ? someOf(areas.map(shortName), MOST_NAMED)
      : listed(areas.map(shortName));

/** A name as it stands within a sentence; "R&D" and "AI" stay. */
const lowerName = (name: string): string => (/^[A-Z][a-z]/.test(name) ? lowerFirst(name) : name);

function yearsOf({ years: { from, to } }: Ask): string {
  if (from === undefined) return to === undefined ? "" : `until ${to}`;
  if (to === undefined) return `since ${from}`;
  return from === to ? String(from) : `${from} to ${to}`;
}
