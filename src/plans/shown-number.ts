import { grouped } from "../core/words/grouped";

/** One part of a format: when it holds, and how it writes a number. */
const PART = /^(?:\[([<>]=?)(-?[\d.e-]+)\])?(.*)$/;
const LITERAL = /\\(.)|"([^"]*)"/g;

/** A number as Excel shows it in the formats of the catalogue and of sheets: `0.0%`, `#,##0.0,,,`, `[>=0.05]+0.0;[<=-0.05]-0.0;0.0`. */
export function shownNumber(value: number, format: string): string {
  if (format === "General") return String(value);
  const parts = format.split(";").map((part) => PART.exec(part) ?? []);
  const [first, second, third] = parts;
  if (!first) return String(value);
  const holds = ([, sign, limit]: readonly string[]): boolean =>
    sign?.startsWith(">") ? value >= Number(limit) : value <= Number(limit);
  const isConditional = first[1] !== undefined;
  if (isConditional) {
    const found =
      parts.find((part) => part[1] !== undefined && holds(part)) ?? parts.find((part) => !part[1]);
    // A part without a condition has no sign of its own.
    return written(value, found?.[3] ?? "", found?.[1] !== undefined);
  }
  const own = value < 0 ? second : value === 0 ? third : first;
  return written(value, (own ?? first)[3] ?? "", own !== undefined && own !== first);
}

/** A part that was chosen for a sign writes it itself. */
function written(value: number, part: string, signed: boolean): string {
  const plain = part.replace(LITERAL, "");
  const [, needed = "", further = ""] = /\.(0*)(#*)/.exec(plain) ?? [];
  const thousands = /(,+)(?=%?$)/.exec(plain.replace(/[^0#.,%]/g, ""))?.[1]?.length ?? 0;
  const size = (Math.abs(value) * (plain.includes("%") ? 100 : 1)) / 1000 ** thousands;
  const decimals = { least: needed.length, most: needed.length + further.length };
  const digits = grouped(size, decimals, plain.includes("#,##"));
  const sign = value < 0 && !signed && /[1-9]/.test(digits) ? "-" : "";
  const texts = part.replace(/[#0][#0,.]*/, "\u0000").replace(LITERAL, "$1$2");
  return sign + texts.replace("\u0000", digits);
}
