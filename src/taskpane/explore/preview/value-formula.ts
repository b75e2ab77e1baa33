import { formulaText } from "../../shared/formula-text";
import { isMatrix, type Answerable } from "../asked";
import { technologyName } from "../technology-name";

/** The formula of the one value: `=ATI.SHARE("KR","Big Data",2018)`; undefined where several are asked for. */
export function valueFormula(asked: Answerable): string | undefined {
  const { indicator, areas, technologies, dataset, query } = asked;
  const [area] = areas;
  if (area === undefined || areas.length > 1 || isMatrix(asked)) return undefined;
  const technology = indicator.context ? undefined : technologyName(technologies[0].technology, indicator);
  const year = query.to === "latest" ? undefined : query.to;
  const rest = [area.code, technology, year, dataset?.id] as const;
  const { code, function: name } = indicator;
  return name === code ? formulaText(name, ...rest) : formulaText(name, code, ...rest);
}
