/** A text, or a cell with a field after a dot: `A2.Patents`, `'Two words'!$B$3.[Patent share]`. */
const TEXT_OR_FIELD =
  /"(?:[^"]|"")*"|((?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}\$?\d{1,7})\.(?:\[([^\]]+)\]|([\p{L}_][\p{L}\p{N}_]*))(?![\p{L}\p{N}_(])/giu;

/** A formula with its fields read by FIELDVALUE, Excel's own function for what it writes with a dot. */
export const withFieldValues = (formula: string): string =>
  formula.replace(TEXT_OR_FIELD, (found, cell?: string, inBrackets?: string, plain?: string) =>
    cell === undefined ? found : `FIELDVALUE(${cell},"${(inBrackets ?? plain ?? "").replace(/"/g, '""')}")`,
  );
