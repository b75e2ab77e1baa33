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

export function invalidOperation(why: string): OfficeError {
  return new OfficeError("InvalidOperation", why);
}

export function generalException(): OfficeError {
  return new OfficeError("GeneralException", "There was an internal error while processing the request.");
}

export function invalidObjectPath(what: string): OfficeError {
  return new OfficeError(
    "InvalidObjectPath",
    `The object path isn't working for what you're trying to do: ${what}.`,
  );
}

export function insertDeleteConflict(why: string): OfficeError {
  return new OfficeError("InsertDeleteConflict", why);
}

export function undoNotSupported(member: string): OfficeError {
  return new OfficeError("UndoNotSupported", `Undo is not supported for ${member}.`);
}

export function tooLarge(what: "Request" | "Response"): OfficeError {
  return new OfficeError(
    `${what}PayloadSizeLimitExceeded`,
    `The ${what.toLowerCase()} payload size has exceeded the limit.`,
  );
}

export function apiNotFound(member: string, wanted: string): OfficeError {
  return new OfficeError(
    "ApiNotFound",
    `The API you are trying to use could not be found. It may be available in a newer version of Excel: ` +
      `${member} needs ExcelApi ${wanted}.`,
  );
}

export function propertyNotLoaded(owner: string, name: string): OfficeError {
  return new OfficeError(
    "PropertyNotLoaded",
    `The property '${name}' is not available. Before reading the property's value, call the load method on ` +
      `the containing object and call "context.sync()" on the associated request context.`,
    { errorLocation: `${owner}.${name}` },
  );
}
