import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
} from "@univerjs/preset-sheets-core";
import {
  isBlock,
  isDataType,
  type CellError,
  type DataType,
  type FormulaCell,
  type FormulaValue,
} from "../stand-in/cell-value";
import { cardOf } from "./read-cell";

/** Where the sentence of an error travels: the grid keeps it in the cell's custom data. */
export interface ErrorNote {
  message?: string;
}

/** Where a value's card travels, beside the value. */
export interface CarriedCard {
  card?: DataType;
}

/** What stands for an argument: a value, or the cells that are referred to. */
export type Given = BaseValueObject | BaseReferenceObject;

/** Reads an argument that the formula engine hands over. */
export function fromGiven(given: Given): FormulaValue {
  if (given.isReferenceObject()) return readCells(given as BaseReferenceObject);
  const object = given as BaseValueObject;
  return object.isArray() ? readBlock(object) : readOne(object);
}

const readBlock = (array: BaseValueObject): FormulaCell[][] =>
  array.getArrayValue().map((row) => row.map((cell) => (cell ? readOne(cell) : null)));

/** Cells hand over their cards, which the engine's own values of them have lost. */
function readCells(cells: BaseReferenceObject): FormulaCell[][] {
  const { startRow, startColumn } = cells.getRangePosition();
  return readBlock(cells.toArrayValueObject()).map((row, r) =>
    row.map((value, c) =>
      value === null ? null : (cardOf(cells.getCellData(startRow + r, startColumn + c)) ?? value),
    ),
  );
}

function readOne(object: BaseValueObject): FormulaCell {
  if (object.isError()) return readError(object);
  if (object.isNull()) return null;
  const { card } = (object.getCustomData() ?? {}) as CarriedCard;
  return card ?? object.getValue();
}

function readError(object: BaseValueObject): CellError {
  const { message } = (object.getCustomData() ?? {}) as ErrorNote;
  const error = String(object.getValue());
  return message === undefined ? { error } : { error, message };
}

/** Turns a function's result into what the formula engine takes. */
export function toValueObject(result: FormulaValue): BaseValueObject {
  if (!isBlock(result)) return writeOne(result);
  return ArrayValueObject.create({
    calculateValueList: result.map((row) => row.map(writeOne)),
    rowCount: result.length,
    columnCount: result[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/** It replaces the card or the sentence of an earlier result. */
const nothingBeside = (): ErrorNote & CarriedCard => ({});

function writeOne(value: FormulaCell): BaseValueObject {
  switch (typeof value) {
    case "number":
      return NumberValueObject.create(value).withCustomData(nothingBeside());
    case "string":
      // Not by create, which shares one object among all cells.
      return new StringValueObject(value).withCustomData(nothingBeside());
    case "boolean":
      return BooleanValueObject.create(value);
    default:
      if (value === null) return NumberValueObject.create(0);
      return isDataType(value) ? writeDataType(value) : writeError(value);
  }
}

/** The plain value, in its own format, with the card beside it. */
function writeDataType(card: DataType): BaseValueObject {
  const { basicValue, numberFormat } = card;
  const carried: CarriedCard = { card };
  if (typeof basicValue !== "number")
    return new StringValueObject(String(basicValue)).withCustomData(carried);
  return NumberValueObject.create(basicValue, numberFormat).withCustomData(carried);
}

function writeError({ error, message }: CellError): ErrorValueObject {
  const type = Object.values(ErrorType).find((known: string) => known === error) ?? ErrorType.VALUE;
  const note: ErrorNote = message === undefined ? {} : { message };
  // Not ErrorValueObject.create, which shares one object among all cells. The note is set even when it is
  // empty, so that it replaces the one of an earlier result.
  return new ErrorValueObject(type, message ?? "").withCustomData(note);
}
