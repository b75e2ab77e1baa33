import type { Area } from "../stand-in/area";
import { isCellError, type CellValue } from "../stand-in/cell-value";
import type { CellStyle } from "../stand-in/grid";
import type { HeatMapPart, Parts, RulePart } from "../stand-in/parts";
import { heatColours, inkOn } from "./heat-colours";
import type { ReadValues } from "./read-values";
import { ruleTest } from "./rule-test";

type Values = readonly (readonly CellValue[])[];
type Colours = ReadonlyMap<number, CellStyle>;

/** Of a sheet in Excel. */
const MOST_COLUMNS = 16_384;

interface Layer {
  readonly values: Values;
  readonly colours: Colours;
}

/** One number for each cell of a sheet; looked up for each that is drawn. */
export function cellKey(row: number, column: number): number {
  return row * MOST_COLUMNS + column;
}

/** What conditional formats give to cells; one that neither changed nor has other values is not worked out again. */
export class CellColours {
  private readonly layers = new WeakMap<HeatMapPart | RulePart, Layer>();
  private readonly sheets = new Map<
    string,
    { readonly layers: readonly Layer[]; readonly colours: Colours }
  >();

  constructor(private readonly read: ReadValues) {}

  /** The colours of a sheet's cells as its values are now: the same map as before while nothing need be drawn anew. */
  of(parts: Parts, sheetId: string): Colours {
    const here = (part: { readonly sheetId: string }): boolean => part.sheetId === sheetId;
    const layers = [
      ...parts.heatMaps.filter(here).map((heatMap) => this.heatLayer(heatMap)),
      ...parts.rules.filter(here).flatMap((rule) => this.ruleLayer(rule) ?? []),
    ];
    const known = this.sheets.get(sheetId);
    if (known?.layers.length === layers.length && layers.every((layer, at) => layer === known.layers[at])) {
      return known.colours;
    }
    const colours = new Map<number, CellStyle>();
    for (const layer of layers) {
      for (const [key, style] of layer.colours) colours.set(key, { ...colours.get(key), ...style });
    }
    this.sheets.set(sheetId, { layers, colours });
    return colours;
  }

  private heatLayer(part: HeatMapPart): Layer {
    return this.layer(part, part.area, (values) => {
      const colourOf = heatColours(part.points, values.flat().filter(isNumber));
      return (value) => {
        const fill = isNumber(value) ? colourOf(value) : undefined;
        return fill === undefined ? undefined : { fill, color: inkOn(fill) };
      };
    });
  }

  private ruleLayer(part: RulePart): Layer | undefined {
    const rule = ruleTest(part);
    return (
      rule &&
      this.layer(part, rule.tested, () => (value) => (rule.test(value) ? { color: part.color } : undefined))
    );
  }

  private layer(
    part: HeatMapPart | RulePart,
    read: Area,
    styles: (values: Values) => (value: CellValue) => CellStyle | undefined,
  ): Layer {
    const values = this.read(part.sheetId, read);
    const known = this.layers.get(part);
    if (known && sameValues(known.values, values)) return known;
    const styleOf = styles(values);
    const colours = new Map<number, CellStyle>();
    for (const [r, row] of values.entries()) {
      for (const [c, value] of row.entries()) {
        const style = styleOf(value);
        if (style) colours.set(cellKey(part.area.row + r, part.area.column + c), style);
      }
    }
    const layer = { values, colours };
    this.layers.set(part, layer);
    return layer;
  }
}

function isNumber(value: CellValue): value is number {
  return typeof value === "number";
}

function sameValues(before: Values, after: Values): boolean {
  return after.every((row, r) => row.every((value, c) => plain(value) === plain(before[r]?.[c] ?? null)));
}

/** Errors are new objects at each reading. */
function plain(value: CellValue): Exclude<CellValue, object> {
  return isCellError(value) ? value.error : value;
}
