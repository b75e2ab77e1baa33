/**
 * Relative trade balance, (X - M) / (X + M), -1 to +1 (the report's Figure 4 and footnote 3);
 * NaN where nothing was traded.
 */
export function tradeBalance(exports: number, imports: number): number {
  const traded = exports + imports;
  return traded > 0 ? (exports - imports) / traded : NaN;
}
