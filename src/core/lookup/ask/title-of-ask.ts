import { shortName } from "../../catalogue/short-name";
import { technologyInSentence } from "../../catalogue/name-in-sentence";
import { listed } from "../../words/readable";
import { someOf } from "../../words/some-of";
import type { Ask } from "./ask";

const MOST_NAMED = 3;

/** `Patent share in Artificial Intelligence: South Korea`, with the years where they were said. */
export function titleOfAsk(ask: Ask): string {
  const { indicator, technologies, areas, shape, count } = ask;
  const named = someOf(technologies.map(technologyInSentence), MOST_NAMED);
  const what = [indicator.name, named].filter((part) => part !== "").join(" in ");
  const whose =
    shape === "ranking"
      ? `top ${count ?? 10}`
      : areas.length > MOST_NAMED
        ? someOf(areas.map(shortName), MOST_NAMED)
        : listed(areas.map(shortName));
  const says =
    shape === "rank" ? `Rank by ${lower(what)}` : shape === "change" ? `Change of ${lower(what)}` : what;
  const years = yearsOf(ask);
  return `${says}: ${whose}${years === "" ? "" : `, ${years}`}`;
}

const lower = (text: string): string => text.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());

function yearsOf({ years: { from, to } }: Ask): string {
  if (from === undefined) return to === undefined ? "" : `until ${to}`;
  if (to === undefined) return `since ${from}`;
  return from === to ? String(from) : `${from} to ${to}`;
}
