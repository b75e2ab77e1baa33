/**
 * Relative trade balance, (X - M) / (X + M), -1 to +1 (the report's Figure 4 and footnote 3);
 * NaN where nothing was traded.
 */
export function tradeBalance(exports: number, imports: number): number {
  // Halves, where the whole is too large to be added.
  const scale = exports + imports === Infinity ? 0.5 : 1;
  const traded = exports * scale + imports * scale;
  return traded > 0 ? (exports * scale - imports * scale) / traded : NaN;
}
