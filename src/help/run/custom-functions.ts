/** The part of Excel's runtime that functions use, so that they answer at build. */
class CustomFunctionsError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

const ErrorCode = { invalidValue: "#VALUE!", notAvailable: "#N/A" };

/** Puts it where the functions look for it, unless something stands there. */
export function standInForExcel(): void {
  const page = globalThis as { CustomFunctions?: unknown };
  page.CustomFunctions ??= { Error: CustomFunctionsError, ErrorCode, associate: () => undefined };
}
