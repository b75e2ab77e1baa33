import type { ICellData, Nullable } from "@univerjs/core";
import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
} from "@univerjs/preset-sheets-core";
import type { DataType } from "../stand-in/cell-value";
import { cardOf } from "./read-cell";
import type { Spreadsheet } from "./start-univer";
import type { CarriedCard, Given } from "./value-objects";

/** Excel's own function for `A2.Patents`; the grid has neither. */
class FieldValue extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 2;
  override maxParams = 2;

  override calculate(from: Given, name: BaseValueObject): BaseValueObject {
    const wanted = textIn(name);
    const { properties = {} } = cardIn(from) ?? {};
    const key = Object.keys(properties).find((each) => each.toLowerCase() === wanted.toLowerCase());
    const field = key === undefined ? undefined : properties[key];
    if (!field) return noField(wanted);
    const { basicValue, numberFormat } = field;
    return typeof basicValue === "number"
      ? NumberValueObject.create(basicValue, numberFormat)
      : new StringValueObject(String(basicValue));
  }
}

function cardIn(from: Given): DataType | undefined {
  if (from.isReferenceObject()) return cardOf(firstCell(from as BaseReferenceObject));
  return ((from as BaseValueObject).getCustomData() as CarriedCard | null)?.card;
}

function textIn(name: Given): string {
  if (name.isReferenceObject()) return String(firstCell(name as BaseReferenceObject)?.v ?? "");
  return String((name as BaseValueObject).getValue());
}

function firstCell(reference: BaseReferenceObject): Nullable<ICellData> {
  const { startRow, startColumn } = reference.getRangePosition();
  return reference.getCellData(startRow, startColumn);
}

/** Excel answers with an error that the grid does not know. */
function noField(wanted: string): BaseValueObject {
  const message = `The cell carries no field "${wanted}". Excel shows #FIELD! for this.`;
  return new ErrorValueObject(ErrorType.VALUE, message).withCustomData({ message });
}

/** It must come before the formulas that use it. */
export const registerFieldValue = ({ injector }: Spreadsheet): void =>
  injector.get(IFunctionService).registerExecutors(new FieldValue("FIELDVALUE"));
