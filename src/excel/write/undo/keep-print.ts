import { EDITING } from "../../host/all-or-nothing";
import { excelCode } from "../../host/excel-code";
import { footerOf } from "../parts/set-up-sheet";

const MEASURES = [
  "orientation",
  "leftMargin",
  "rightMargin",
  "topMargin",
  "bottomMargin",
  "footerMargin",
] as const;
const FOOTERS = ["leftFooter", "rightFooter"] as const;

/** How a sheet prints, as far as the add-in sets that. */
interface Print {
  readonly layout: Readonly<Record<(typeof MEASURES)[number], unknown>>;
  readonly zoom: Excel.PageLayoutZoomOptions;
  readonly footers: Readonly<Record<(typeof FOOTERS)[number], string>>;
}

/** How a sheet printed before the add-in set that, and after. */
export interface KeptPrint {
  readonly before: Print;
  readonly set: Print;
}

/** Asks how a sheet prints; what it gives is called after the sync. The sheet is asked for anew, for what is set on one changes what it tells. */
export function askPrint(context: Excel.RequestContext, sheetId: string): () => Print {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const { pageLayout } = sheet;
  const footer = footerOf(sheet);
  pageLayout.load([...MEASURES, "zoom"].join(", "));
  footer.load(FOOTERS.join(", "));
  return () => ({
    layout: { ...pick(pageLayout, MEASURES) },
    zoom: plainZoom(pageLayout.zoom),
    footers: { ...pick(footer, FOOTERS) },
  });
}

/** Puts back how a sheet printed; what the user has set since stays, and that Excel cannot do it harms nothing. */
export async function takeBackPrint(
  context: Excel.RequestContext,
  sheetId: string,
  { before, set }: KeptPrint,
): Promise<void> {
  await quietly(async () => {
    const ask = askPrint(context, sheetId);
    await context.sync();
    const now = ask();
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const { pageLayout } = sheet;
    Object.assign(pageLayout, unlessChanged(now.layout, set.layout, before.layout));
    Object.assign(footerOf(sheet), unlessChanged(now.footers, set.footers, before.footers));
    if (JSON.stringify(now.zoom) === JSON.stringify(set.zoom)) pageLayout.zoom = before.zoom;
    sheet.horizontalPageBreaks.removePageBreaks();
    await context.sync();
  });
  // Each by itself: that nothing ends the repetition is not documented.
  const end = (repeated: "setPrintTitleRows" | "setPrintTitleColumns"): Promise<void> =>
    quietly(async () => {
      context.workbook.worksheets.getItem(sheetId).pageLayout[repeated]("");
      await context.sync();
    });
  await end("setPrintTitleRows");
  await end("setPrintTitleColumns");
}

async function quietly(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (excelCode(error) === EDITING) throw error;
  }
}

/** What was before, of all that is still as it was set. */
const unlessChanged = <K extends string>(
  now: Readonly<Record<K, unknown>>,
  set: Readonly<Record<K, unknown>>,
  before: Readonly<Record<K, unknown>>,
): Partial<Record<K, unknown>> =>
  Object.fromEntries(
    Object.entries(before).filter(
      ([name, was]) => now[name as K] === set[name as K] && was !== now[name as K],
    ),
  ) as Partial<Record<K, unknown>>;

const pick = <T, K extends keyof T & string>(from: T, names: readonly K[]): Pick<T, K> =>
  Object.fromEntries(names.map((name) => [name, from[name]])) as Pick<T, K>;

/** A zoom as it can be set: ways that do not hold are told as null. */
function plainZoom(zoom: Excel.PageLayoutZoomOptions): Excel.PageLayoutZoomOptions {
  const held = Object.entries(zoom).filter(([, each]) => typeof each === "number");
  return held.length > 0 ? Object.fromEntries(held) : { scale: 100 };
}
