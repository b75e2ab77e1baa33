/** Like OfficeExtension.Error: a code that tells what went wrong. */
export class OfficeError extends Error {
  override readonly name = "RichApi.Error";

  constructor(
    readonly code: string,
    message: string,
    readonly debugInfo: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

export function itemNotFound(what: string): OfficeError {
  return new OfficeError("ItemNotFound", `The requested resource doesn't exist: ${what}.`);
}

export function invalidArgument(why: string): OfficeError {
  return new OfficeError(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format: ${why}`,
  );
}
