import { invalid, type Refusal } from "../../refusal";

/** A figure that stands in a cell as a text, with a flag of the producer where one stands behind it: "12.3 p" or "(p)". */
export interface TextFigure {
  readonly value: number;
  readonly isPercent: boolean;
  readonly flag: string;
}

/** What producers write for a figure that there is not: ":" Eurostat, ".." the World Bank, "NaN" SDMX, "#N/A" Excel. */
const MISSING = /^(?::(?:\s*[a-z])?|\.{2,3}|…|nan|n\/?a|n\.a\.?|#n\/a)$/i;

const FLAGGED = /^(.*[\d%])\s*(?:([a-z]{1,3})|\(([a-z]{1,3})\))$/i;

/** Reads a text for a figure; undefined where it says that there is none. */
export function figureText(text: string): TextFigure | Refusal | undefined {
  const trimmed = text.normalize("NFKC").trim().replace("\u2212", "-");
  if (MISSING.test(trimmed)) return undefined;
  const [, unflagged = trimmed, bare = "", flag = bare] = FLAGGED.exec(trimmed) ?? [];
  const [, number = unflagged, percent = ""] = /^(.*?)\s*(%)$/.exec(unflagged) ?? [];
  const value = numberIn(number);
  if (value === undefined) {
    return invalid(`"${text.trim()}" is no figure; leave the cell empty where there is none.`);
  }
  if (Number.isNaN(value)) {
    return invalid(`"${text.trim()}" is a text that can be read in two ways; turn the column into numbers.`);
  }
  return { value, isPercent: percent !== "", flag };
}

/** A number as people of any country write it; NaN where one mark may part thousands or decimals. */
function numberIn(text: string): number | undefined {
  if (/^[+-]?\d+(?:\.\d+)?e[+-]?\d{1,3}$/i.test(text)) return Number(text);
  const spaced = /^([+-]?\d{1,3}(?:[\s'’]\d{3})+)([.,]\d+)?$/.exec(text);
  if (spaced) return Number((spaced[1] ?? "").replace(/[\s'’]/g, "") + (spaced[2] ?? "").replace(",", "."));
  const [, sign = "", whole = "", rest = ""] = /^([+-]?)(\d*)((?:[.,]\d+)*)$/.exec(text) ?? [];
  if (whole + rest === "") return undefined;
  const parts = [...rest.matchAll(/([.,])(\d+)/g)].map(([, mark = "", digits = ""]) => ({ mark, digits }));
  const last = parts[parts.length - 1];
  if (!last) return Number(sign + whole);
  const before = parts.slice(0, -1);
  const [thousands = { mark: last.mark }] = before;
  const areGroups = before.every(({ mark, digits }) => mark === thousands.mark && digits.length === 3);
  if (!areGroups || (before.length > 0 && (whole === "" || whole.length > 3))) return undefined;
  const groups = whole + before.map(({ digits }) => digits).join("");
  // "1,234,567" and "1.234.567" have no decimals.
  if (before.length > 0 && thousands.mark === last.mark) {
    return last.digits.length === 3 ? Number(sign + groups + last.digits) : undefined;
  }
  const isEither = before.length === 0 && last.digits.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  return isEither ? NaN : Number(`${sign}${groups === "" ? "0" : groups}.${last.digits}`);
}
