import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import type { CellStyle } from "../stand-in/grid";
import type { StyleChange } from "./style-mutation";

const HORIZONTAL = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
} as const;
const VERTICAL = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
} as const;

/** A whole style as the grid writes it. The number format is not in it, and so stays. */
export function toStyleData(style: CellStyle): StyleChange {
  const { bold, italic, size, color, fill, wrap, horizontal, vertical, lineBelow } = style;
  return {
    bl: bold ? BooleanNumber.TRUE : null,
    it: italic ? BooleanNumber.TRUE : null,
    fs: size ?? null,
    cl: color === undefined ? null : { rgb: color },
    bg: fill === undefined ? null : { rgb: fill },
    tb: wrap ? WrapStrategy.WRAP : null,
    ht: horizontal === undefined ? null : HORIZONTAL[horizontal],
    vt: vertical === undefined ? null : VERTICAL[vertical],
    bd: {
      t: null,
      r: null,
      b: lineBelow === undefined ? null : { s: BorderStyleTypes.THIN, cl: { rgb: lineBelow } },
      l: null,
    },
    ff: null,
    ul: null,
    st: null,
  };
}

/** A style that is laid over or under another: what it does not say, it leaves to that. */
export function toLook(style: CellStyle): IStyleData {
  const { bd, ...others } = toStyleData(style);
  const said = Object.entries(others).filter(([, value]) => value !== null);
  return { ...Object.fromEntries(said), ...(bd?.b ? { bd: { b: bd.b } } : {}) };
}

export function fromStyleData(data: Nullable<IStyleData>): CellStyle {
  const { bl, it, fs, cl, bg, tb, ht, vt, bd } = data ?? {};
  const horizontal = nameOf(HORIZONTAL, ht);
  const vertical = nameOf(VERTICAL, vt);
  return {
    ...(bl === BooleanNumber.TRUE ? { bold: true } : {}),
    ...(it === BooleanNumber.TRUE ? { italic: true } : {}),
    ...(fs ? { size: fs } : {}),
    ...(cl?.rgb ? { color: cl.rgb } : {}),
    ...(bg?.rgb ? { fill: bg.rgb } : {}),
    ...(tb === WrapStrategy.WRAP ? { wrap: true } : {}),
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(bd?.b?.cl.rgb ? { lineBelow: bd.b.cl.rgb } : {}),
  };
}

function nameOf<K extends string>(
  values: Readonly<Record<K, number>>,
  value: Nullable<number>,
): K | undefined {
  return (Object.keys(values) as K[]).find((name) => values[name] === value);
}
