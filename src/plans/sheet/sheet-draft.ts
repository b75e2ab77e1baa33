import { Refusal } from "../../core/refusal";
import type {
  Place,
  Plan,
  PlannedCell,
  PlannedChart,
  PlannedChoice,
  PlannedFormula,
  PlannedHeatMap,
  PlannedNote,
  Style,
} from "../plan";
import type { Input } from "./input";
import { MissingFigure } from "./missing-figure";
import type { Today } from "./today";

/** More notes than this on one block of figures would hide the sheet; then each reason is said once. */
const MOST_NOTES = 100;

/** A page of a comparison sheet in the making: sections write themselves at the next free row. */
export class SheetDraft {
  /** The next free row. */
  row = 0;
  /** The cells that hold what the definition says. */
  readonly inputs: Input[] = [];
  private readonly parts = {
    cells: [] as { row: number; column: number; cells: readonly (readonly PlannedCell[])[] }[],
    styles: [] as { place: Place; style: Style }[],
    charts: [] as PlannedChart[],
    heatMaps: [] as PlannedHeatMap[],
    notes: [] as PlannedNote[],
    choices: [] as PlannedChoice[],
    greyed: [] as Place[],
  };
  private readonly widths = new Map<number, number>();

  write(row: number, column: number, cells: readonly (readonly PlannedCell[])[]): void {
    if (cells.some((line) => line.length > 0)) this.parts.cells.push({ row, column, cells });
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

  input(input: Input): void {
    this.inputs.push(input);
  }

  choose(choice: PlannedChoice): void {
    this.parts.choices.push(choice);
  }

  /**
   * Greys what is missing in a block of figures and notes why; `today` holds the block row by row. Where the cells
   * of a row follow from each other, a reason is noted at the first of them.
   */
  missing(place: Place, today: readonly (readonly Today[])[], noted: "each" | "first in row" = "each"): void {
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

  /** In points, of the columns from the first to before `column`, those unknown as wide as Excel makes them. */
  widthBefore(column: number): number {
    return Array.from({ length: column }, (_, at) => this.widths.get(at) ?? 48).reduce((a, b) => a + b, 0);
  }

  plan(name: string, headRows: number, footer: string): Plan {
    const ends = [
      ...this.parts.cells.map(({ row, column, cells }) => ({
        row: row + cells.length,
        column: column + (cells[0]?.length ?? 0),
      })),
      ...[...this.parts.charts.map(({ place }) => place), ...this.parts.greyed].map((place) => ({
        row: place.row + place.rows,
        column: place.column + place.columns,
      })),
    ];
    return {
      name,
      rows: Math.max(...ends.map(({ row }) => row)),
      columns: Math.max(...ends.map(({ column }) => column)),
      ...this.parts,
      tables: [],
      widths: [...this.widths].sort(([a], [b]) => a - b).map(([column, width]) => ({ column, width })),
      sheet: { headRows, landscape: true, footer },
    };
  }
}

interface Reasoned {
  readonly row: number;
  readonly column: number;
  readonly reason: Refusal;
}

/** The first cell of each reason, whatever figure it is about. */
function firstOfEach(cells: readonly Reasoned[]): readonly Reasoned[] {
  const known = new Set<string>();
  return cells.filter(({ reason: { message } }) => !known.has(message) && known.add(message));
}

const noteOf = (reason: Refusal): string => (reason instanceof MissingFigure ? reason.note : reason.message);

/** A formula with what it gives today. */
export const planned = (formula: string, today: Today): PlannedFormula => ({
  formula: `=${formula}`,
  value: today instanceof Refusal ? { error: today.kind === "unavailable" ? "#N/A" : "#VALUE!" } : today,
});
