import { addressOf } from "../../plans/address";
import { MAIN, RELATIONS } from "../parts/namespaces";
import type { Part } from "../parts/parts";
import { xml, type Xml } from "../parts/xml";
import type { NamedPlan } from "../write-workbook";

/** In twentieths of a point; Excel fits it to the screen. */
const WINDOW = { xWindow: 0, yWindow: 0, windowWidth: 24000, windowHeight: 12000 };
/** Of an Excel of today: a file of an older one is reckoned anew on loading, and without the add-in every figure would turn to #NAME?. */
const CALCULATION = { calcId: 191029 };

/** The sheet that a file opens with: the first that can be seen. */
export const firstSeen = (sheets: readonly NamedPlan[]): number =>
  sheets.findIndex(({ plan }) => plan.sheet.hidden !== true);

export function workbookPart(sheets: readonly NamedPlan[], parts: readonly Part[]): Xml {
  const names = sheets.flatMap((sheet, at) => [...printArea(sheet, at), ...printTitles(sheet, at)]);
  return xml("workbook", { xmlns: MAIN, "xmlns:r": RELATIONS }, [
    xml("fileVersion", { appName: "xl", lastEdited: 7, lowestEdited: 7, rupBuild: 22228 }),
    xml("workbookPr"),
    xml("bookViews", {}, [xml("workbookView", { ...WINDOW, activeTab: firstSeen(sheets) })]),
    xml(
      "sheets",
      {},
      sheets.map(({ name, plan }, at) =>
        xml("sheet", {
          name,
          sheetId: at + 1,
          state: plan.sheet.hidden === true ? "hidden" : undefined,
          "r:id": parts[at]?.id,
        }),
      ),
    ),
    names.length === 0 ? undefined : xml("definedNames", {}, names),
    xml("calcPr", CALCULATION),
  ]);
}

/** What is printed, where a plan says how. */
function printArea({ name, plan }: NamedPlan, at: number): readonly Xml[] {
  const { print } = plan.sheet;
  if (!print) return [];
  const area = addressOf(name, { row: 0, column: 0, rows: plan.rows, columns: print.columns }, "$");
  return [xml("definedName", { name: "_xlnm.Print_Area", localSheetId: at }, [area])];
}

/** The rows that every printed page repeats, and the labels where it is wider than a page. */
function printTitles({ name, plan }: NamedPlan, at: number): readonly Xml[] {
  const { headRows, print } = plan.sheet;
  const { row, rows } = print?.repeated ?? { row: 0, rows: headRows };
  if (rows === 0) return [];
  const sheet = addressOf(name, { row: 0, column: 0, rows: 1, columns: 1 }).replace(/A1$/, "");
  const titles = [...(print?.across === true ? [`${sheet}$A:$A`] : []), `${sheet}$${row + 1}:$${row + rows}`];
  return [xml("definedName", { name: "_xlnm.Print_Titles", localSheetId: at }, [titles.join(",")])];
}
