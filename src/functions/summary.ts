import { summarised } from "../core/provenance/summary/summarised";
import { orThrow } from "../core/refusal";
import { readCell } from "./arguments/cell";
import { given } from "./arguments/given";
import { gridOf, neededGrid, type Grid } from "./arguments/grid";
import { listOf } from "./arguments/groups";
import { neededIndicator, datasetOf } from "./arguments/names";
import { ownFigures } from "./arguments/own";
import { trim } from "./arguments/trim";
import { answer } from "./results/answer";
import { rememberedAnswer } from "./results/remembered-answer";

/**
 * Key messages of an indicator, a sentence a row, each with the numbers that carry it: who leads, ranks, changes, what is missing.
 * @customfunction SUMMARY
 * @param indicator An indicator such as "SHARE" or "RPA".
 * @param areas Areas or groups, a list, the one it is about first: codes or names such as "KR", "Germany", "G7".
 * @param [technologies] Technologies, a list; left out, the sixteen. Indicators of a whole country ignore it.
 * @param [years] A year such as 2018; or several, or "2010:2018", to tell changes since the first. Left out, the last complete one.
 * @param [dataset] A dataset to take instead of the default.
 * @param [own] Figures of your own instead of a dataset: a range with headers, such as Patents[#All].
 * @returns One to six sentences. Empty cells are left out; where nothing has a figure, the sentence says why.
 * @example =ATI.SUMMARY("SHARE",{"KR","DE"},,2018) //=> {"Patent share, 2018: South Korea leads Germany in 6 of 12, most in Micro- and Nanoelectronics (14.3 % against 3.7 %).";"Germany leads in 6, most in Advanced Manufacturing (11.5 % against 2.3 %), …";…}
 * @example =ATI.SUMMARY("SHARE","KR","Big Data",{2010,2018}) //=> {"Patent share in Big Data, 2018: South Korea stands at 6.3 %.";"South Korea is 3rd among the 29 countries ranked in USPTO patents.";"Since 2010 South Korea gained 1.8 pp (from 4.5 % to 6.3 %).";…}
 * @example =ATI.SUMMARY("EXPORTS",{"KR","JP"},"Micro- and Nanoelectronics",2023) //=> {"Exports in Micro- and Nanoelectronics, 2023: South Korea leads Japan by a factor of 2.…";…}
 */
export function summary(
  indicator: string,
  areas: any[][],
  technologies?: any[][],
  years?: any[][],
  dataset?: string,
  own?: any[][],
): any[][] {
  return answer(() => {
    const about = neededIndicator(indicator);
    const pinned = datasetOf(dataset, ownFigures(own));
    const where = namesIn(neededGrid(areas, "areas"));
    const what = about.context ? undefined : optionalNames(technologies);
    const when = optionalNames(years);
    const text = rememberedAnswer(["SUMMARY", about.code, where, what, when, pinned?.key], () =>
      orThrow(
        summarised({ indicator: about, areas: where, technologies: what, years: when, dataset: pinned }),
      ).join("\n"),
    );
    return text.split("\n").map((sentence) => [sentence]);
  });
}

/** The cells of a list, an empty one as "". */
function namesIn(grid: Grid) {
  return trim([grid])
    .flatMap(listOf)
    .map((cell) => readCell(cell) ?? "");
}

/** As namesIn, undefined where the list is left out. */
function optionalNames(argument: unknown) {
  const grid = gridOf(given(argument));
  return grid && namesIn(grid);
}
