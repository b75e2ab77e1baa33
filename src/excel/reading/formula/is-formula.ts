/** Whether what Excel gives as a cell's formula is one: of a text that begins with `=` it gives the text. */
export const isFormula = (formula: unknown, value: unknown): formula is string =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value;
