import { parseArea, type Area } from "../stand-in/area";
import { isCellError, type CellValue } from "../stand-in/cell-value";
import type { RulePart } from "../stand-in/parts";

interface RuleTest {
  /** The cells that are tested, one for each cell that is coloured. */
  readonly tested: Area;
  readonly test: (value: CellValue) => boolean;
}

/** A test of one cell, written without dollar signs, so that it moves with the cell that it colours. */
const FORMULA = /^=\s*(ISERROR|ISNA)\(\s*([A-Z]{1,3}[1-9]\d*)\s*\)\s*$/i;

const TESTS: Readonly<Record<string, RuleTest["test"]>> = {
  ISERROR: isCellError,
  ISNA: (value) => isCellError(value) && value.error === "#N/A",
};

/** What a rule's formula asks; undefined for a formula that the playground does not understand. */
export function ruleTest({ area, formula }: Pick<RulePart, "area" | "formula">): RuleTest | undefined {
  const [, name = "", cell = ""] = FORMULA.exec(formula.trim()) ?? [];
  const test = TESTS[name.toUpperCase()];
  const first = parseArea(cell);
  return test && first ? { tested: { ...area, row: first.row, column: first.column }, test } : undefined;
}
