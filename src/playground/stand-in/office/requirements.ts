import { isAtLeast } from "../version";

/** The newest ExcelApi that the stand-in answers for. */
export const NEWEST_API = "1.20";

/** What Office.context.requirements asks, by the newest of each set that the host has. */
export function createRequirements(newest: Readonly<Record<string, string>>): {
  isSetSupported(name: string, minimum?: number | string): boolean;
} {
  return {
    isSetSupported(name, minimum = "1.1") {
      const has = newest[name];
      return has !== undefined && isAtLeast(has, minimum);
    },
  };
}
