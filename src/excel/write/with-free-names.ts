import { excelCode } from "../host/excel-code";
import type { Writings } from "./writing";
import { namesIn } from "./write-parts";

/** What Excel says to a chart or a table by a name that there is. */
const TAKEN = /^(InvalidArgument|ItemAlreadyExists)$/;

/** Makes things by names that were free, and says so where somebody else has made others just then. */
export async function withFreeNames<T>(
  context: Excel.RequestContext,
  writings: Writings,
  make: () => Promise<T>,
): Promise<T> {
  const { charts, tables } = writings.main.kept.parts ?? { charts: [], tables: [] };
  try {
    return await make();
  } catch (error) {
    if (!TAKEN.test(excelCode(error) ?? "")) throw error;
    const now = await namesIn(context, writings);
    const { sheet } = writings.main.kept.landing;
    if (now.length <= charts.length + tables.length) throw error;
    throw new Error(`Something else was made on ${sheet} meanwhile. Nothing was changed; try again.`, {
      cause: error,
    });
  }
}
