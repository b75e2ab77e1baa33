/** The code of an error of Excel's, such as `AccessDenied`; undefined for one of ours. */
export function excelCode(error: unknown): string | undefined {
  const { code } = Object(error) as { readonly code?: unknown };
  return typeof code === "string" ? code : undefined;
}
