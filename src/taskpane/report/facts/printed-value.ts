import type { FactEntry } from "../../../data/report";

// Names of what the value is, not units that it is counted in.
const NO_UNITS = ["date", "year"];

/** A fact's value as the report prints it: `roughly 4.1 %`. */
export const printedValue = ({ operator, printed, printedUnit }: FactEntry): string =>
  [operator === "=" ? "" : operator, printed, NO_UNITS.includes(printedUnit) ? "" : printedUnit]
    .filter((part) => part !== "")
    .join(" ");
