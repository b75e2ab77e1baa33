import type { DatasetDomain } from "../../data/domains";

/** What a source is about. */
export type SourceDomain = DatasetDomain | "report";

/** What the domains of the sources are called, in the order of the filter. */
export const DOMAIN_NAMES: Readonly<Record<SourceDomain, string>> = {
  patents: "Patents",
  "ai-patents": "Patents in AI",
  trade: "Trade",
  investment: "Investment",
  startups: "Start-ups",
  use: "Use by businesses",
  context: "Context",
  report: "The report",
};
