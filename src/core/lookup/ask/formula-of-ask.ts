import { figureCall } from "../../catalogue/figure-call";
import { isFound } from "../../refusal";
import { quoted } from "../../words/quoted";
import type { Ask } from "./ask";

/** The formula that answers an ask: one figure, a table, a series, a ranking, a place or a change. */
export function formulaOfAsk(ask: Ask): string {
  const { indicator, technologies, areas, years, shape, count, dataset } = ask;
  const first = technologies[0]?.code;
  const technology = first === undefined ? "" : quoted(first);
  const year = years.to === undefined ? "" : String(years.to);
  const pinned = dataset === undefined ? "" : quoted(dataset);
  const code = quoted(indicator.code);
  const codes = areas.map((area) => area.code);
  switch (shape) {
    case "ranking":
      return call("ATI.TOP", [
        code,
        technology || quoted("ALL"),
        count === undefined ? "" : String(count),
        year,
        "",
        pinned,
      ]);
    case "rank":
      return call("ATI.RANK", [code, list(codes, ";"), technology, year, pinned]);
    case "change":
      return call("ATI.CHANGE", [
        code,
        list(codes, ";"),
        technology,
        String(years.from ?? ""),
        year,
        "",
        pinned,
      ]);
    case "series":
      return call("ATI.SERIES", [code, list(codes, ","), technology, periodOf(ask), "", pinned]);
    case "figure":
      return codes.length === 1 && technologies.length < 2 && areas[0]?.kind !== "group"
        ? `=${figureCall(indicator, trimmed([list(codes, ";"), technology, year, pinned]))}`
        : call("ATI.TABLE", [
            code,
            list(codes, ";"),
            technology === ""
              ? quoted("ALL")
              : list(
                  technologies.map((each) => each.code),
                  ",",
                ),
            year,
            "",
            pinned,
          ]);
  }
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
