// Stands in for Microsoft's office.js on the pane's page in the playground.
import { createCustomFunctions } from "./custom-functions/custom-functions";
import { createExcel } from "./excel/excel";
import { OfficeError } from "./excel/office-error";
import { findHost } from "./host";
import { createOffice } from "./office/office";

const host = findHost();

Object.assign(window, {
  CustomFunctions: createCustomFunctions(host),
  Office: createOffice(host),
  OfficeExtension: { Error: OfficeError },
  ...(host ? { Excel: createExcel(host.grid) } : {}),
});
