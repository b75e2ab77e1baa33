import { OWN_FUNCTION } from "../../core/lookup/formula-to-try";
import { isMatrix, type Answerable } from "./asked";
import { technologyName } from "./technology-name";

/** The formula of the one value: `=ATI.SHARE("KR","Big Data",2018)`; undefined where several are asked for. */
export function valueFormula(asked: Answerable): string | undefined {
  const { indicator, areas, technologies, dataset, query } = asked;
  const [area] = areas;
  if (area === undefined || areas.length > 1 || isMatrix(asked)) return undefined;
  const technology = indicator.context ? undefined : technologyName(technologies[0].technology, indicator);
  const year = query.to === "latest" ? "" : String(query.to);
  const rest = [text(area.code), text(technology), year, text(dataset?.id)];
  return OWN_FUNCTION.test(indicator.code)
    ? formula(indicator.code, rest)
    : formula("VALUE", [text(indicator.code), ...rest]);
}

/** Arguments left out are empty; the last ones are dropped. */
function formula(name: string, given: readonly string[]): string {
  const last = given.reduce((end, argument, at) => (argument === "" ? end : at + 1), 0);
  return `=ATI.${name}(${given.slice(0, last).join(",")})`;
}

const text = (given: string | undefined): string => (given === undefined ? "" : `"${given}"`);
