import { tableReference } from "../../../core/own/own-table";
import { formulaText } from "../../shared/formula-text";
import { isMatrix, type Answerable } from "../asked";
import { focusOf } from "../focus-of";
import { technologyName } from "../../shared/choosing/technology-name";

/** The formula of the value of the area that is asked about: `=ATI.SHARE("KR","Big Data",2018)`; undefined where there is none such. */
export function valueFormula(asked: Answerable): string | undefined {
  const { indicator, technologies, dataset, table, query } = asked;
  const area = focusOf(asked);
  if (area === undefined || isMatrix(asked)) return undefined;
  const technology = indicator.context ? undefined : technologyName(technologies[0].technology, indicator);
  const year = query.to === "latest" ? undefined : query.to;
  const source = table === undefined ? [dataset?.id] : [undefined, { written: tableReference(table) }];
  const rest = [area.code, technology, year, ...source];
  const { code, function: name } = indicator;
  return name === code ? formulaText(name, ...rest) : formulaText(name, code, ...rest);
}
