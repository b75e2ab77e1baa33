// All that the check needs beyond its button: fetched when it is pressed.
export { runCheck } from "../../../excel/check/run-check";
export { STEPS } from "../../../excel/check/steps";
export { CheckReport } from "./check-report";
