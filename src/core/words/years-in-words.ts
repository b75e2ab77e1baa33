import { listed } from "./readable";

/** `2018`, `2017 and 2018`, `2010 to 2018`, or `5 years from 2010 to 2020` where some between are left out. */
export function yearsInWords(of: readonly number[]): string {
  const years = [...of].sort((a, b) => a - b);
  const first = years[0] ?? 0;
  const last = years[years.length - 1] ?? 0;
  if (years.length <= 2) return listed(years.map(String));
  return years.length === last - first + 1
    ? `${first} to ${last}`
    : `${years.length} years from ${first} to ${last}`;
}
