import { indicatorNamed } from "../core/asking/names";
import { asked } from "../core/asking/question";
import type { Indicator } from "../core/catalogue/indicators";
import type { Dataset } from "../core/figures/dataset";
import { explain as explainFigure } from "../core/provenance/explain";
import { explainBlock } from "../core/provenance/explain-block";
import { invalid, orThrow, Refusal } from "../core/refusal";
import { explainEntry } from "../core/report/explain-entry";
import { given } from "./arguments/given";
import { blockOf } from "./arguments/block";
import { datasetOf } from "./arguments/names";
import { ownFigures } from "./arguments/own";
import { oneYear, optionalArea, optionalTechnology } from "./arguments/question";
import { textOf } from "./arguments/scalars";
import { answer } from "./results/answer";
import { rememberedAnswer } from "./results/remembered-answer";

/**
 * The story of a figure: the sum with its observations, codes, grade, dataset, cautions; of many, what there is and what is missing.
 * @customfunction EXPLAIN
 * @param indicator An indicator such as "SHARE"; or an id of the report: "P01", "F040", "S01", "I-01".
 * @param [areas] Areas or groups: codes or names such as "KR", "Germany", "EU27", "G7".
 * @param [technologies] Technologies such as "Big Data"; left out, all together. Indicators of a whole country ignore it.
 * @param [years] Years such as 2018; left out or "latest", the last complete one.
 * @param [dataset] A dataset to take instead of the default.
 * @param [own] Figures of your own instead of a dataset: a range with headers, such as Patents[#All].
 * @returns The sentences; where there is no figure, the reason. Empty cells of a range are left out, and unknown names in it told among what is missing.
 * @example =ATI.EXPLAIN("SHARE","KR","Big Data",2018) //=> Patent share of South Korea in Big Data, 2018: 6.3 %, that is 2,888 of 45,929 patents. …
 * @example =ATI.EXPLAIN("SHARE",{"KR";"JP";"LU"},{"Big Data","Blockchain"},2018) //=> Patent share of 3 areas in 2 technologies, 2018: 2 of 6 figures. Dataset: uspto-patents. Cautions: …
 */
export function explain(
  indicator: string,
  areas?: any[][],
  technologies?: any[][],
  years?: any[][],
  dataset?: string,
  own?: any[][],
): any[][] {
  return answer(() => {
    const named = textOf(indicator, "indicator");
    if (named === undefined) throw invalid('No indicator given; ATI.LIST("indicators") lists what is known.');
    const found = indicatorNamed(named);
    const range = ownFigures(own);
    const entry = found instanceof Refusal ? explainEntry(named, range) : undefined;
    if (entry !== undefined) return [[entry]];
    const about = orThrow(found);
    const pinned = datasetOf(dataset, range);
    // An indicator is explained of an area, so an empty cell for it stays quiet in a formula that is copied down.
    if ((areas ?? undefined) !== undefined && given(areas) === undefined) return [[""]];
    const block = blockOf(about, areas, technologies, years, range);
    const text = block
      ? rememberedAnswer([about.code, areas, technologies, years, pinned?.key], () =>
          explainBlock(about, block, pinned),
        )
      : explainOne(about, areas, technologies, years, pinned);
    return [[text]];
  });
}

function explainOne(
  indicator: Indicator,
  area: unknown,
  technology: unknown,
  year: unknown,
  dataset: Dataset | undefined,
): string {
  const where = optionalArea(area, dataset);
  const what = optionalTechnology(technology, indicator, dataset);
  const when = oneYear(year);
  const found = asked({ indicator, area: where, technology: what, year: when, dataset });
  if (found instanceof Refusal) return `No figure: ${found.message}`;
  return explainFigure(found.measurement, found.area, found.year);
}
