import { columnName, parseArea, type Area } from "../../area";

const REFERENCE = /(?<![\w.$!'])(\$?)([A-Z]{1,3})(\$?)([1-9]\d*)(?![\w(!])/g;

/** A rule's formula as it is written for another first cell: what has no dollar sign moves with it. */
export function moveRule(formula: string, from: Area, to: Area): string {
  const move = (
    whole: string,
    fixedColumn: string,
    column: string,
    fixedRow: string,
    row: string,
  ): string => {
    const cell = parseArea(`${column}${row}`);
    if (!cell) return whole;
    const moved = {
      column: cell.column + (fixedColumn === "" ? to.column - from.column : 0),
      row: cell.row + (fixedRow === "" ? to.row - from.row : 0),
    };
    return `${fixedColumn}${columnName(moved.column)}${fixedRow}${moved.row + 1}`;
  };
  // Every second piece is a text in quotation marks.
  return formula
    .split(/("[^"]*")/)
    .map((piece, at) => (at % 2 === 1 ? piece : piece.replaceAll(REFERENCE, move)))
    .join("");
}
