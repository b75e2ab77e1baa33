/** The values are what Excel's own runtime has. */
export const ErrorCode = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

/** Like Excel's; without a sentence its message is empty. */
export class CustomFunctionsError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

/** What is known of an error of the platform, whichever client's class it is of. */
export type FunctionError = Pick<CustomFunctionsError, "code" | "message">;

const CODES: ReadonlySet<unknown> = new Set(Object.values(ErrorCode));

/** Microsoft's own client has a class of its own, so that the platform's errors are known by their shape. */
export function isFunctionError(given: unknown): given is FunctionError {
  if (typeof given !== "object" || given === null) return false;
  const { code, message } = given as Partial<FunctionError>;
  return CODES.has(code) && typeof message === "string";
}
