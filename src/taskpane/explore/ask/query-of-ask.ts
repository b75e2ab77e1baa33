import type { Ask } from "../../../core/lookup/ask/ask";
import { TOP } from "../../shared/choosing/area-label";
import type { Query } from "../query/query";

/** As many countries as a ranking has where nobody said how many, as ATI.TOP has it. */
const LEADERS = 10;

/** What is shown of an ask: the same figures, and beside a place or a change the years that lead there. */
export function queryOfAsk(ask: Ask): Query {
  const { indicator, technologies, areaCodes, years, dataset = "", shape, count = LEADERS } = ask;
  const { from, to } = years;
  const isRanking = shape === "ranking";
  const isOneYear = isRanking || (from !== undefined && from === to);
  return {
    indicator: indicator.code,
    areas: isRanking ? [`${TOP}${count}`] : areaCodes,
    technologies: technologies.length > 0 ? technologies.map(({ code }) => code) : ["ALL"],
    from: isOneYear ? "same" : (from ?? "first"),
    to: to ?? "latest",
    dataset,
  };
}
