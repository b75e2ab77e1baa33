// All that the pane's rooms insert with, for a file of its own.
export { insertFormula } from "../../../excel/write/insert-formula";
export { insertPlan } from "../../../excel/write/insert-plan";
