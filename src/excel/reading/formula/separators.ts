/** What stands between the parts of a formula that is typed. */
export interface Separators {
  /** Within a number. */
  readonly decimal: string;
  /** Between arguments. */
  readonly list: string;
  /** Between the columns of a list in braces; between rows it is always a semicolon. */
  readonly column: string;
}

/** As formulas are written and read by programs, whatever the user has. */
export const ENGLISH: Separators = { decimal: ".", list: ",", column: "," };

interface Culture {
  /** Such as `de-DE`. */
  readonly culture: string;
  /** What Excel has, which the user may have set otherwise than the system. */
  readonly decimal: string;
  readonly systemDecimal: string;
}

/**
 * Excel tells of the decimals alone. Where these are after a comma, arguments are between semicolons; in Switzerland they
 * are so after a point too. Columns follow the decimals: in German and French a point, elsewhere a backslash.
 */
export function separatorsOf({ culture, decimal, systemDecimal }: Culture): Separators {
  const hasSemicolons = decimal === "," || systemDecimal === "," || /-ch$/i.test(culture);
  const list = hasSemicolons ? ";" : ",";
  if (decimal !== ",") return { decimal: ".", list, column: "," };
  return { decimal, list, column: /^(?:de|fr)\b/i.test(culture) ? "." : "\\" };
}
