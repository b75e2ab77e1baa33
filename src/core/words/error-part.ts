/** The part of the help's page of errors that tells what one means: `na` of `#N/A`. */
export const errorPart = (code: string): string => code.replace(/[^A-Za-z]/g, "").toLowerCase();
