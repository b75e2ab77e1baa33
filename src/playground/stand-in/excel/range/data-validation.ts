import { contains, intersection, subtract } from "../../area-overlap";
import type { Grid } from "../../grid";
import type { ChoicePart } from "../../parts";
import { checkFormula } from "../check-formula";
import { createObject, type Property } from "../client-object";
import { invalidArgument } from "../office-error";
import { cellsRef, type RangePlace } from "../place";
import type { RequestQueue } from "../request-queue";

/** Of a list that stands in no cells, with its commas. */
const LONGEST_LIST = 255;
const NO_ALERT = { message: "", showAlert: true, style: "Stop", title: "" } as const;

/** What may be typed into a range's cells; the stand-in knows drop-down lists that refuse all else, or nothing. */
export function createDataValidation(
  queue: RequestQueue,
  place: () => RangePlace,
  rangeLabel: () => string,
): Excel.DataValidation {
  const { grid } = queue;
  /** Undefined for none; cells that differ are not in the stand-in. */
  const part = (): ChoicePart | undefined => {
    const { sheet, area } = place();
    const hit = touched(grid, place());
    const [only] = hit;
    if (!only) return undefined;
    if (hit.length > 1 || !contains(only.area, area))
      throw new Error(`dataValidation of cells of ${sheet.name} that differ is not in the stand-in`);
    return only;
  };

  return createObject<Excel.DataValidation>(queue, {
    name: "DataValidation",
    label: () => `${rangeLabel()}.dataValidation`,
    properties: {
      type: { read: () => (part() ? "List" : "None") },
      rule: {
        read: () => {
          const found = part();
          return found ? { list: { inCellDropDown: true, source: found.source } } : {};
        },
        write: (rule) => {
          const source = sourceOf(rule);
          if (source.startsWith("=")) checkFormula(source, grid);
          clearChoices(grid, place());
          const parts = grid.parts();
          const choice = { ...cellsRef(place()), source, refusal: "" };
          grid.setParts({ ...parts, choices: [...parts.choices, choice] });
        },
      },
      ignoreBlanks: always(true, "ignoreBlanks"),
      prompt: always<Excel.DataValidationPrompt>({ message: "", showPrompt: true, title: "" }, "prompt"),
      errorAlert: {
        read: () => {
          const { refusal = "", takesAll = false } = part() ?? {};
          return { ...NO_ALERT, message: refusal, showAlert: !takesAll };
        },
        write: ({ message, showAlert, style }) => {
          // Without an alert the style says nothing.
          if (showAlert && style !== "Stop")
            throw new Error(`an errorAlert of the style "${style}" is not in the stand-in`);
          const { area } = place();
          const parts = grid.parts();
          const hit = touched(grid, place());
          if (hit.length === 0 || !hit.every((each) => contains(area, each.area)))
            throw new Error("errorAlert without a rule for just these cells is not in the stand-in");
          const choices = parts.choices.map((each) =>
            hit.includes(each) ? withAlert(each, message, showAlert) : each,
          );
          grid.setParts({ ...parts, choices });
        },
      },
    },
    actions: { clear: () => clearChoices(grid, place()) },
  });
}

/** A list that refuses all else with a message, or takes all. */
const withAlert = (
  { sheetId, area, source }: ChoicePart,
  refusal: string,
  showAlert: boolean,
): ChoicePart => ({ sheetId, area, source, refusal, ...(showAlert ? {} : { takesAll: true }) });

/** Takes the drop-down lists off these cells; around them they stay. */
export function clearChoices(grid: Grid, place: RangePlace): void {
  const hit = touched(grid, place);
  if (hit.length === 0) return;
  const parts = grid.parts();
  const choices = parts.choices.flatMap((each) =>
    hit.includes(each) ? subtract(each.area, place.area).map((area) => ({ ...each, area })) : [each],
  );
  grid.setParts({ ...parts, choices });
}

/** What the stand-in's lists always have; anything else cannot be told to them. */
const always = <V>(value: V, name: string): Property<V> => ({
  read: () => value as never,
  write: (given) => {
    if (JSON.stringify(given) !== JSON.stringify(value))
      throw new Error(`dataValidation.${name} of its own is not in the stand-in`);
  },
});

const touched = (grid: Grid, { sheet, area }: RangePlace): readonly ChoicePart[] =>
  grid
    .parts()
    .choices.filter((each) => each.sheetId === sheet.id && intersection(each.area, area) !== undefined);

function sourceOf({ list, ...others }: Excel.DataValidationRule): string {
  const { inCellDropDown = false, source } = list ?? {};
  if (!list || Object.keys(others).length > 0)
    throw new Error("dataValidation of another kind than a list is not in the stand-in");
  if (!inCellDropDown) throw new Error("dataValidation.rule.list without a drop-down is not in the stand-in");
  if (typeof source !== "string" || source.trim() === "")
    throw invalidArgument("The stand-in's lists are references such as =Sheet1!$A$1:$A$9, or words: Yes,No.");
  if (!source.startsWith("=") && source.length > LONGEST_LIST)
    throw invalidArgument(`A list of words is at most ${LONGEST_LIST} letters long.`);
  return source;
}
