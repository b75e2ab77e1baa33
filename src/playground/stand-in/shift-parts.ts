import type { Area } from "./area";
import { moveRule } from "./excel/conditional-format/move-rule";
import type { Sheet } from "./grid";
import { shiftArea, shiftSpan, type LineShift } from "./line-shift";
import type {
  CellsRef,
  ChartPart,
  NotePart,
  Parts,
  RulePart,
  SeriesPart,
  SheetPart,
  TextOrCell,
} from "./parts";
import { shiftFormula } from "./shift-formula";

/** The parts after a shift on one of the sheets: what stands on moved cells, or refers to them, follows them. */
export function shiftParts(parts: Parts, sheets: readonly Sheet[], sheetId: string, shift: LineShift): Parts {
  const nameOf = (id: string): string => sheets.find((sheet) => sheet.id === id)?.name ?? "";
  const moved = (ref: CellsRef): Area | undefined =>
    ref.sheetId === sheetId ? shiftArea(ref.area, shift) : ref.area;
  const formulaOf = (formula: string, home: string): string =>
    shiftFormula(formula, nameOf(home), nameOf(sheetId), shift);
  const onCells = <T extends CellsRef>(all: readonly T[]): readonly T[] =>
    all.flatMap((part) => {
      const area = moved(part);
      return area ? [{ ...part, area }] : [];
    });
  const cellsOf = (ref: CellsRef): CellsRef => ({ ...ref, area: moved(ref) ?? { ...ref.area, rows: 0 } });
  const textOf = (text: TextOrCell): TextOrCell => {
    if (!("cell" in text)) return text;
    const area = moved(text.cell);
    return area ? { cell: { ...text.cell, area } } : { text: "#REF!" };
  };

  return {
    ...parts,
    charts: parts.charts.map((chart) => shiftChart(chart, sheetId, shift, cellsOf, textOf)),
    tables: onCells(parts.tables),
    heatMaps: onCells(parts.heatMaps),
    rules: onCells(parts.rules.map((rule) => ruleOfWhatStays(rule, sheetId, shift))).map((rule) => ({
      ...rule,
      formula: formulaOf(rule.formula, rule.sheetId),
    })),
    choices: onCells(parts.choices).map((choice) => ({
      ...choice,
      // A list of words stands in no cells.
      source: choice.source.startsWith("=") ? formulaOf(choice.source, choice.sheetId) : choice.source,
    })),
    notes: parts.notes.flatMap((note) => (note.sheetId === sheetId ? shiftNote(note, shift) : [note])),
    comments: parts.comments.flatMap((each) => (each.sheetId === sheetId ? shiftNote(each, shift) : [each])),
    sheets: Object.fromEntries(
      Object.entries(parts.sheets).map(([id, part]) => [
        id,
        id === sheetId ? shiftSheetPart(part, nameOf(id), shift) : part,
      ]),
    ),
  };
}

function shiftChart(
  chart: ChartPart,
  sheetId: string,
  shift: LineShift,
  cellsOf: (ref: CellsRef) => CellsRef,
  textOf: (text: TextOrCell) => TextOrCell,
): ChartPart {
  const { place, title, series, categoryAxis, valueAxis } = chart;
  const titled = ({ title: text, ...axis }: ChartPart["valueAxis"]) =>
    text === undefined ? axis : { ...axis, title: textOf(text) };
  const shiftSeries = ({ name, values, categories, ...rest }: SeriesPart): SeriesPart => ({
    ...rest,
    name: textOf(name),
    values: cellsOf(values),
    ...(categories ? { categories: cellsOf(categories) } : {}),
  });
  return {
    ...chart,
    // A chart whose cells all go stays, as small as can be.
    place: chart.sheetId === sheetId ? (shiftArea(place, shift) ?? smallest(place, shift)) : place,
    title: textOf(title),
    series: series.map(shiftSeries),
    categoryAxis: titled(categoryAxis),
    valueAxis: titled(valueAxis),
  };
}

const smallest = (place: Area, { axis, at }: LineShift): Area =>
  axis === "rows" ? { ...place, row: at, rows: 1 } : { ...place, column: at, columns: 1 };

/** A rule is written for its first cell: when that goes, for the first one that stays. */
function ruleOfWhatStays(rule: RulePart, sheetId: string, { axis, at, by }: LineShift): RulePart {
  const { area, formula } = rule;
  const first = axis === "rows" ? area.row : area.column;
  if (rule.sheetId !== sheetId || by >= 0 || first < at || first >= at - by) return rule;
  const stays = axis === "rows" ? { ...area, row: at - by } : { ...area, column: at - by };
  return { ...rule, formula: moveRule(formula, area, stays) };
}

function shiftNote(note: NotePart, shift: LineShift): NotePart[] {
  const cell = shiftArea({ row: note.row, column: note.column, rows: 1, columns: 1 }, shift);
  return cell ? [{ ...note, row: cell.row, column: cell.column }] : [];
}

function shiftSheetPart(part: SheetPart, name: string, shift: LineShift): SheetPart {
  const { frozenRows, titleRows, pageBreaks, ...rest } = part;
  if (shift.axis === "columns") return part;
  const frozen = shiftSpan({ start: 0, length: frozenRows ?? 0 }, shift)?.length ?? 0;
  return {
    ...rest,
    ...(frozenRows === undefined ? {} : { frozenRows: frozen }),
    ...(titleRows === undefined
      ? {}
      : { titleRows: shiftFormula(`=${titleRows}`, name, name, shift).slice(1) }),
    ...(pageBreaks === undefined
      ? {}
      : {
          pageBreaks: pageBreaks.flatMap((row) => shiftSpan({ start: row, length: 1 }, shift)?.start ?? []),
        }),
  };
}
