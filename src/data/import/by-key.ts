/** Orders rows by series, code and area: numeric codes by size, so that field 2 comes before field 10; all else by character. */
export function byKey(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < 3; i++) {
    const [left = "", right = ""] = [a[i], b[i]];
    if (left === right) continue;
    const difference = Number(left) - Number(right);
    if (!Number.isNaN(difference)) return difference;
    return left < right ? -1 : 1;
  }
  return 0;
}
