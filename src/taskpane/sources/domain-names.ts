/** What the domains of the sources are called, in the order of the filter. */
export const DOMAIN_NAMES: Readonly<Record<string, string>> = {
  patents: "Patents",
  "ai-patents": "Patents in AI",
  trade: "Trade",
  investment: "Investment",
  startups: "Start-ups",
  use: "Use by businesses",
  context: "Context",
  report: "The report",
};
