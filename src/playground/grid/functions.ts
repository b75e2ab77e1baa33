import { IDescriptionService, IFunctionService } from "@univerjs/preset-sheets-core";
import type { FunctionCall } from "../stand-in/custom-functions/call";
import type { FunctionsMetadata } from "../stand-in/custom-functions/metadata";
import { AtiFunction } from "./ati-function";
import { functionInfo } from "./function-info";
import type { Spreadsheet } from "./start-univer";

/** The name space of the manifest. */
const NAMESPACE = "ATI";

/** Makes a function callable. It must come before the formulas that use it: an older one stays #NAME?. */
export function registerFunction({ injector }: Spreadsheet, name: string, call: FunctionCall): void {
  injector.get(IFunctionService).registerExecutors(new AtiFunction(`${NAMESPACE}.${name}`, call));
}

/** Gives the functions their help and suggestions. It must come after the workbook, which starts that service. */
export function describeFunctions({ injector }: Spreadsheet, { functions }: FunctionsMetadata): void {
  const infos = functions.map((metadata) => functionInfo(`${NAMESPACE}.${metadata.name}`, metadata));
  injector.get(IDescriptionService).registerDescriptions(infos);
}
