/** What datasets are about. */
export const DATASET_DOMAINS = [
  "patents",
  "ai-patents",
  "trade",
  "investment",
  "startups",
  "use",
  "context",
] as const;
export type DatasetDomain = (typeof DATASET_DOMAINS)[number];

/** What the concordance has codes for; companies and deals of one dataset are two. */
export const DOMAINS = [...DATASET_DOMAINS, "fundingrounds"] as const;
export type Domain = (typeof DOMAINS)[number];
