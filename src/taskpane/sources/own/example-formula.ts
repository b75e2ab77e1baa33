import { measured } from "../../../core/asking/question";
import { indicators, type Indicator } from "../../../core/catalogue/indicators";
import { areasOf } from "../../../core/catalogue/areas";
import type { OwnDataset } from "../../../core/own/own-dataset";
import { tableReference } from "../../../core/own/own-table";
import { Refusal } from "../../../core/refusal";
import { readableValue } from "../../../core/words/readable";
import { formulaText } from "../../shared/formula-text";
import { ownIndicator } from "../../shared/questions/figure-functions";

/** A formula over a table, and what it gives. */
export interface ExampleFormula {
  readonly formula: string;
  readonly gives: string;
}

/** Tried before the others: what most figures are for. */
const FIRST = ["SHARE", "PATENTS"];
/** So many of each are tried. */
const SOME = 12;

/** The first figure that formulas give of a table; undefined where there is none among the first areas and technologies. */
export function exampleFormula(table: string, dataset: OwnDataset): ExampleFormula | undefined {
  const served = indicators.filter(({ code }) => dataset.entry.indicators.includes(code));
  const inOrder = [
    ...FIRST.flatMap((code) => served.find((each) => each.code === code) ?? []),
    ...served.filter(({ code }) => !FIRST.includes(code)),
  ];
  const areas = areasOf(dataset).filter(({ code }) => code !== "WORLD");
  for (const indicator of inOrder)
    for (const technology of dataset.technologies.slice(0, SOME)) {
      const measurement = measured({ indicator, technology, dataset });
      if (measurement instanceof Refusal) continue;
      const year = measurement.latest;
      const area = areas.slice(0, SOME).find((each) => measurement.has(each, year));
      if (!area) continue;
      const gives = readableValue(measurement.value(area, year), indicator);
      return { formula: formulaOf(table, indicator, area.code, technology.code, year), gives };
    }
  return undefined;
}

function formulaOf(
  table: string,
  { code, context }: Indicator,
  area: string,
  technology: string,
  year: number,
): string {
  const given = [area, context ? undefined : technology, year, undefined, { written: tableReference(table) }];
  return ownIndicator(code) === undefined
    ? formulaText("VALUE", code, ...given)
    : formulaText(code, ...given);
}
