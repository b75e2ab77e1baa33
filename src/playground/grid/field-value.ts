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
import type { CarriedCard } from "./value-objects";

/** Excel's own function for `A2.Patents`; the grid has neither. */
class FieldValue extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 2;
  override maxParams = 2;

  override calculate(from: BaseValueObject | BaseReferenceObject, name: BaseValueObject): BaseValueObject {
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

function cardIn(from: BaseValueObject | BaseReferenceObject): DataType | undefined {
  if (!from.isReferenceObject())
    return ((from as BaseValueObject).getCustomData() as CarriedCard | null)?.card;
  const reference = from as BaseReferenceObject;
  const { startRow, startColumn } = reference.getRangePosition();
  return cardOf(reference.getCellData(startRow, startColumn));
}

function textIn(name: BaseValueObject | BaseReferenceObject): string {
  if (!name.isReferenceObject()) return String((name as BaseValueObject).getValue());
  const reference = name as BaseReferenceObject;
  const { startRow, startColumn } = reference.getRangePosition();
  return String(reference.getCellData(startRow, startColumn)?.v ?? "");
}

/** Excel answers with an error that the grid does not know. */
function noField(wanted: string): BaseValueObject {
  const message = `The cell carries no field "${wanted}". Excel shows #FIELD! for this.`;
  return new ErrorValueObject(ErrorType.VALUE, message).withCustomData({ message });
}

/** It must come before the formulas that use it. */
export const registerFieldValue = ({ injector }: Spreadsheet): void =>
  injector.get(IFunctionService).registerExecutors(new FieldValue("FIELDVALUE"));
