/** A formula that was replaced by its values, as it is kept beside them. */
export interface FrozenFormula {
  readonly formula: string;
  /** The cells that its values fill. */
  readonly rows: number;
  readonly columns: number;
  /** Mark of the values; undefined where a person wrote the note, and any values will do. */
  readonly check?: string;
}

const BEGINS = "ATI formula: ";

/** The note on a cell whose formula was frozen: the formula, and how to know its values again. */
export const frozenNote = ({ formula, rows, columns, check = "" }: FrozenFormula): string =>
  `${BEGINS}${formula}\nFrozen ${rows} × ${columns} ${rows * columns === 1 ? "cell" : "cells"}, check ${check}`;

const MARKED = /(?:^|\n)ATI formula: (=[^]*?)\nFrozen (\d+) × (\d+) cells?, check ([0-9a-f]{8})(?=\n|$)/;
const UNMARKED = /(?:^|\n)ATI formula: (=[^]*)$/;

/** Reads the formula from a note, and the rest that the user wrote; undefined where the note holds none. */
export function readFrozenNote(
  note: string,
): { readonly frozen: FrozenFormula; readonly rest: string } | undefined {
  // Excel keeps line ends as one sign or as two.
  const content = note.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
  const found = MARKED.exec(content) ?? UNMARKED.exec(content);
  if (!found) return undefined;
  const [whole, formula = "", rows = "1", columns = "1", check] = found;
  return {
    frozen: {
      formula: formula.trimEnd(),
      rows: Number(rows),
      columns: Number(columns),
      ...(check === undefined ? {} : { check }),
    },
    rest: content.replace(whole, () => "").trim(),
  };
}

/** Whether a note says that it keeps a formula, readable or not. */
export const mentionsFormula = (note: string): boolean => /(?:^|[\r\n])ATI formula:/.test(note);
