import type { RateEntry } from "../../report";
import { readRows } from "./read-rows";

const COLUMNS = ["period", "eur_krw_mean", "n_days", "eur_krw_min", "eur_krw_max", "eur_usd_mean"] as const;

export function readRates(root: string): RateEntry[] {
  return readRows(root, "exchange-rates/exchange-rates.csv", COLUMNS).map((row) => ({
    period: row.text("period"),
    krw: row.number("eur_krw_mean"),
    usd: row.number("eur_usd_mean"),
  }));
}
