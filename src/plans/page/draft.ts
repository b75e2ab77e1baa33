import { Refusal } from "../../core/refusal";
import { says, type Cell } from "../formula/cell";
import { MissingFigure } from "../formula/missing-figure";
import type { Addresses, Text, Today } from "../formula/value";
import { COLUMN_WIDTH } from "../look";
import type {
  Place,
  Plan,
  PlannedCell,
  PlannedChart,
  PlannedChoice,
  PlannedFormula,
  PlannedHeatMap,
  PlannedHint,
  PlannedInput,
  PlannedNote,
  PlannedSection,
  PlannedStyle,
  Spot,
  Style,
} from "../plan";
import type { PlannedSheet } from "../planned-sheet";
import { rectanglesOf } from "./rectangles";

/** More notes than this on one block of figures would hide the sheet; then each reason is said once. */
const MOST_NOTES = 100;

/** A page whose cells are getting their places: their formulas are written when all have one. */
export class Draft {
  private readonly spots = new Map<object, Spot>();
  private readonly blocks: (Spot & { readonly cells: readonly (readonly (Cell | Text)[])[] })[] = [];
  private readonly widths = new Map<number, number>();
  private hinted?: PlannedHint;
  private readonly parts = {
    styles: [] as PlannedStyle[],
    charts: [] as PlannedChart[],
    heatMaps: [] as PlannedHeatMap[],
    notes: [] as PlannedNote[],
    choices: [] as PlannedChoice[],
    greyed: [] as Place[],
    sections: [] as PlannedSection[],
    spills: [] as Place[],
    inputs: [] as PlannedInput[],
  };

  /** Puts cells at a place, row by row, to be written there unless a formula fills them all. */
  put(corner: Spot, cells: readonly (readonly Cell[])[], spill?: Text): void {
    if (cells.every((line) => line.length === 0)) return;
    cells.forEach((line, down) =>
      line.forEach((cell, across) => this.place(cell, corner.row + down, corner.column + across)),
    );
    this.blocks.push({ ...corner, cells: spill ? [[spill]] : cells });
    const rows = cells.length;
    const columns = cells[0]?.length ?? 0;
    if (spill) this.parts.spills.push({ ...corner, rows, columns });
    for (const { place, style } of rectanglesOf(cells.map((line) => line.map(({ parts }) => parts.look))))
      this.style({ ...place, row: corner.row + place.row, column: corner.column + place.column }, style);
  }

  private place(cell: Cell, row: number, column: number): void {
    const { holds, choice, content } = cell.parts;
    this.spots.set(cell, { row, column });
    if (holds && (typeof content !== "object" || content === null))
      this.parts.inputs.push({ row, column, holds, written: content ?? "" });
    if (!choice) return;
    const { label, isClosed, ...of } = choice;
    const refusal = isClosed ? { refusal: `${label}: choose one of the list.` } : {};
    this.parts.choices.push({ row, column, ...refusal, ...of });
  }

  style(place: Place, style: Style): void {
    if (place.rows > 0 && place.columns > 0) this.parts.styles.push({ place, style });
  }

  chart(chart: PlannedChart): void {
    this.parts.charts.push(chart);
  }

  heatMap(heatMap: PlannedHeatMap): void {
    this.parts.heatMaps.push(heatMap);
  }

  /** Says how to use the page. */
  hint(spot: Spot, text: string, look: Style): void {
    this.put(spot, [[says(text, look)]]);
    this.hinted = { ...spot, text };
  }

  section(section: PlannedSection): void {
    this.parts.sections.push(section);
  }

  /** Hides what is missing in a block of figures and notes why; `today` holds the block row by row. */
  missing(place: Place, today: readonly (readonly Today[])[], noted: "each" | "first in row"): void {
    this.parts.greyed.push(place);
    const found = today.flatMap((line, row) => {
      const notes = line.flatMap((each, column) =>
        each instanceof Refusal
          ? [{ row: place.row + row, column: place.column + column, reason: each }]
          : [],
      );
      return noted === "each" ? notes : firstOfEach(notes);
    });
    const told = found.length > MOST_NOTES ? firstOfEach(found) : found;
    this.parts.notes.push(...told.map(({ reason, ...cell }) => ({ ...cell, text: noteOf(reason) })));
  }

  /** The column is at least so many points wide. */
  widen(column: number, width: number): void {
    this.widths.set(column, Math.max(this.widths.get(column) ?? 0, width));
  }

  /** In points, of the columns from the first to before `column`. */
  widthBefore(column: number): number {
    return Array.from({ length: column }, (_, at) => this.widths.get(at) ?? COLUMN_WIDTH).reduce(
      (a, b) => a + b,
      0,
    );
  }

  /** How many columns, from the first, such a width holds; those that nobody widened count as they are. */
  columnsWithin(width: number): number {
    let columns = 1;
    while (this.widthBefore(columns + 1) <= width) columns += 1;
    return columns;
  }

  plan(name: string, sheet: PlannedSheet): Plan {
    const cells = this.blocks.map(({ row, column, cells: lines }) => ({
      row,
      column,
      cells: lines.map((line) => line.map((cell) => this.written(cell))),
    }));
    const ends = [
      ...cells.map(({ cells: lines, ...spot }) => ({
        ...spot,
        rows: lines.length,
        columns: lines[0]?.length ?? 0,
      })),
      ...this.parts.charts.map(({ place }) => place),
      ...this.parts.greyed,
    ];
    return {
      name,
      title: { row: 0, column: 0 },
      ...(this.hinted ? { hint: this.hinted } : {}),
      rows: Math.max(...ends.map(({ row, rows }) => row + rows)),
      columns: Math.max(...ends.map(({ column, columns }) => column + columns)),
      cells,
      ...this.parts,
      tables: [],
      widths: [...this.widths].sort(([a], [b]) => a - b).map(([column, width]) => ({ column, width })),
      sheet,
    };
  }

  private written(cell: Cell | Text): PlannedCell {
    if (typeof cell === "function") return { formula: `=${cell(this.at)}` };
    const { content } = cell.parts;
    if (content === null || typeof content !== "object") return content;
    return planned(content.text(this.at), content.today);
  }

  private readonly at: Addresses = (cell) => {
    const spot = this.spots.get(cell);
    if (!spot) throw new RangeError("a formula refers to a cell that is not on the page");
    return spot;
  };
}

const planned = (text: string, today: Today): PlannedFormula => ({
  formula: `=${text}`,
  value: today instanceof Refusal ? { error: today.kind === "unavailable" ? "#N/A" : "#VALUE!" } : today,
});

interface Reasoned extends Spot {
  readonly reason: Refusal;
}

/** The first cell of each reason, whatever figure it is about. */
function firstOfEach(cells: readonly Reasoned[]): readonly Reasoned[] {
  const known = new Set<string>();
  return cells.filter(({ reason: { message } }) => !known.has(message) && known.add(message));
}

const noteOf = (reason: Refusal): string => (reason instanceof MissingFigure ? reason.note : reason.message);
