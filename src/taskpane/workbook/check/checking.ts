// All that the check needs beyond its button: fetched when it is pressed.
export { runCheck } from "../../../workbook/check/run-check";
export { STEPS } from "../../../workbook/check/steps";
export { CheckReport } from "./check-report";
