import { figureCall } from "../../catalogue/figure-call";
import { ALL } from "../../catalogue/technologies";
import { isFound } from "../../refusal";
import { quoted } from "../../words/quoted";
import type { Ask } from "./ask";

/** The formula that answers an ask: one figure, a table, a series, a ranking, a place or a change. */
export function formulaOfAsk(ask: Ask): string {
  const { indicator, technologies, areas, years, shape, count, dataset } = ask;
  const named = technologies.map((each) => each.code);
  const all = named.length > 0 ? list(named, ",") : "";
  const year = years.to === undefined ? "" : String(years.to);
  const pinned = dataset === undefined ? "" : quoted(dataset);
  const code = quoted(indicator.code);
  const codes = areas.map((area) => area.code);
  const down = list(codes, ";");
  switch (shape) {
    case "ranking": {
      const most = count === undefined ? "" : String(count);
      return call("ATI.TOP", [code, quoted(named[0] ?? ALL.code), most, year, "", pinned]);
    }
    case "rank":
      return call("ATI.RANK", [code, down, all, year, pinned]);
    case "change": {
      const mode = quoted(ask.mode ?? "difference");
      return call("ATI.CHANGE", [code, down, all, String(years.from ?? ""), year, mode, pinned]);
    }
    case "series":
      return technologies.length > 1
        ? `=${figureCall(indicator, trimmed([down, all, yearsDown(ask), pinned]))}`
        : call("ATI.SERIES", [code, list(codes, ","), all, periodOf(ask), "", pinned]);
    case "figure":
      return codes.length === 1 && technologies.length < 2 && areas[0]?.kind !== "group"
        ? `=${figureCall(indicator, trimmed([down, all, year, pinned]))}`
        : call("ATI.TABLE", [code, down, all || quoted(ALL.code), year, "", pinned]);
  }
}

/** Each year of an area, for technologies side by side, which no series has. */
function yearsDown({ years, measurement }: Ask): string {
  if (!isFound(measurement)) return String(years.to ?? years.from ?? "");
  const { latest, dataset } = measurement;
  const last = years.to ?? latest;
  const first = Math.min(Math.max(years.from ?? dataset.firstYear, dataset.firstYear), last);
  return `{${Array.from({ length: last - first + 1 }, (_, at) => first + at).join(";")}}`;
}

function periodOf({ years: { from, to }, measurement }: Ask): string {
  if (to === undefined) return from === undefined ? "" : String(from);
  const start = from ?? (isFound(measurement) ? measurement.dataset.firstYear : to);
  return quoted(`${start}:${to}`);
}

const call = (name: string, given: readonly string[]): string => `=${name}(${trimmed(given).join(",")})`;

/** Without what is left out at the end. */
const trimmed = (given: readonly string[]): readonly string[] =>
  given.filter((_, at) => given.slice(at).some((each) => each !== ""));

const list = (codes: readonly string[], between: "," | ";"): string =>
  codes.length === 1 ? quoted(codes[0] ?? "") : `{${codes.map(quoted).join(between)}}`;
