import { checkFormula } from "../../../../src/playground/stand-in/excel/check-formula";
import { MemoryGrid } from "../../memory-grid";

const check = (formula: string): void => checkFormula(formula, new MemoryGrid());

it.each([`=LEN("${"x".repeat(255)}")`, "=#N/A", '="#3"', "=A1#"])("Excel takes the formula %s", (formula) => {
  expect(() => check(formula)).not.toThrow();
});

it.each([
  [`=LEN("${"x".repeat(256)}")`, "more than 255 letters"],
  ["=#3 of 60", "begins none"],
  [`=${"1+".repeat(4096)}1`, "too long"],
])("Excel refuses the formula %s", (formula, why) => {
  expect(() => check(formula)).toThrow(why);
});
