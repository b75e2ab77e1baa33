import type { CellStyle } from "../../grid";
import { invalidArgument } from "../office-error";

type Key = keyof CellStyle;

/** What Excel says of a cell that has no formatting of its own; an empty fill reads as white. */
const PLAIN = {
  bold: false,
  italic: false,
  size: 11,
  color: "#000000",
  fill: "#FFFFFF",
  wrap: false,
  horizontal: "General",
  vertical: "Bottom",
} as const;

export type StyleKey = keyof typeof PLAIN;

/** A cell's style as Excel tells it; colours are in capitals. */
export function styleValue(style: CellStyle, key: StyleKey): unknown {
  const value = style[key];
  if (value === undefined) return PLAIN[key];
  return key === "color" || key === "fill" ? String(value).toUpperCase() : value;
}

/** The style with one thing set as Excel was told; what is as plain cells have it is left out. */
export function withStyle(style: CellStyle, key: Key, value: unknown): CellStyle {
  const rest: CellStyle = Object.fromEntries(Object.entries(style).filter(([name]) => name !== key));
  const kept = isColor(key) ? colorOf(value) : value;
  // A white fill is not the same as none.
  const isPlain = kept === undefined || (key !== "fill" && key !== "lineBelow" && kept === plain(key));
  return isPlain ? rest : { ...rest, [key]: kept };
}

/** What all cells share; null where they differ. */
export function shared(styles: readonly (readonly CellStyle[])[], key: StyleKey): unknown {
  const [first, ...others] = new Set(styles.flat().map((style) => styleValue(style, key)));
  return others.length === 0 ? first : null;
}

function plain(key: Exclude<Key, "lineBelow">): unknown {
  return PLAIN[key];
}

function isColor(key: Key): boolean {
  return key === "color" || key === "fill" || key === "lineBelow";
}

function colorOf(value: unknown): string | undefined {
  if (value === undefined || value === "") return undefined;
  if (typeof value !== "string" || !/^#[\da-f]{6}$/i.test(value))
    throw invalidArgument(`${JSON.stringify(value)} is not a colour that the stand-in knows.`);
  return value.toLowerCase();
}
