import type { PlannedCell } from "../../../plans/plan";

/** What a cell will show today, in its number format. */
export function cellText(cell: PlannedCell, numberFormat = "General"): string {
  const value = typeof cell === "object" ? cell?.value : cell;
  if (value === undefined) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "number") return numberText(value, numberFormat);
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}

/** A number as Excel's formats of the catalogue write it: `0.0%`, `#,##0`, `+0.00;-0.00;0.00`. */
function numberText(value: number, format: string): string {
  if (format === "General") return String(value);
  const [whenPositive = "0", whenNegative, whenZero] = format.split(";");
  const isOwn = value < 0 && whenNegative !== undefined;
  const part = isOwn ? whenNegative : value === 0 ? (whenZero ?? whenPositive) : whenPositive;
  const isPercent = part.endsWith("%");
  const decimals = /\.(0+)/.exec(part)?.[1]?.length ?? 0;
  const digits = (isPercent ? 100 * Math.abs(value) : Math.abs(value)).toLocaleString("en-US", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: part.includes(","),
  });
  const sign = /^[+-]/.exec(part)?.[0] ?? (value < 0 ? "-" : "");
  return `${sign}${digits}${isPercent ? "%" : ""}`;
}
