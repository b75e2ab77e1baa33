import { isAtLeast } from "../version";

/** The newest ExcelApi that the stand-in answers for. */
export const NEWEST_API = "1.20";

/** What Office.context.requirements asks; an older host is made with an older ExcelApi. */
export function createRequirements(api = NEWEST_API): {
  isSetSupported(name: string, minimum?: number | string): boolean;
} {
  const supported: Readonly<Record<string, string>> = {
    CustomFunctionsRuntime: "1.3",
    ExcelApi: api,
    SharedRuntime: "1.1",
  };
  return {
    isSetSupported(name, minimum = "1.1") {
      const newest = supported[name];
      return newest !== undefined && isAtLeast(newest, minimum);
    },
  };
}
