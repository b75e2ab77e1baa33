import { BooleanNumber } from "@univerjs/core";
import { FunctionType, type IFunctionInfo } from "@univerjs/preset-sheets-core";
import type { FunctionMetadata } from "../stand-in/custom-functions/metadata";

/** What the grid's autocomplete and its help on arguments show of a function. */
export function functionInfo(functionName: string, metadata: FunctionMetadata): IFunctionInfo {
  const description = metadata.description ?? "";
  return {
    functionName,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: metadata.parameters.map(({ name, description: detail = "", optional }) => ({
      name,
      detail,
      example: "",
      require: optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  };
}
