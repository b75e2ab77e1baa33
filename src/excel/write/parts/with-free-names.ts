import { Cancelled } from "../../host/cancelled";
import { excelCode } from "../../host/excel-code";
import type { Writings } from "../writing";
import { namesOfParts } from "./write-parts";
import { Hindrance } from "../../../plans/hindrance";

/** What Excel says to a chart or a table by a name that there is. */
const TAKEN = /^(InvalidArgument|ItemAlreadyExists)$/;

/**
 * Makes tables and charts and then names them, by names that were free; says so where somebody else has made others
 * just then. Where it fails, one may be left without its name.
 */
export async function withFreeNames<T>(
  context: Excel.RequestContext,
  writings: Writings,
  make: () => Promise<T>,
): Promise<T> {
  const { main, apart = main } = writings;
  const { charts, tables } = main.kept.parts ?? { charts: [], tables: [] };
  const tell = (isNaming: boolean): void => {
    for (const { kept } of [main, apart]) kept.isNaming = isNaming;
  };
  tell(true);
  try {
    const made = await make();
    tell(false);
    return made;
  } catch (error) {
    // What is cancelled was not sent.
    if (error instanceof Cancelled) tell(false);
    if (!TAKEN.test(excelCode(error) ?? "")) throw error;
    const now = await namesOfParts(context, writings);
    const { sheet } = main.kept.landing;
    if (now.length <= charts.length + tables.length) throw error;
    throw new Hindrance(`Something else was made on ${sheet} meanwhile. Nothing was changed; try again.`, {
      cause: error,
    });
  }
}
