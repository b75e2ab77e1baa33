const BETWEEN = { source: "; ", status: "," } as const;
/** Of a row of many sources the first are told. */
const LONGEST = 200;

/** What is said of the figures of a row, with what another row says that is added to it: each once. */
export function withTold(told: string, use: "source" | "status", text: string): string {
  if (text === "" || told.length > LONGEST) return told;
  const all = told === "" ? [] : told.split(BETWEEN[use]);
  return all.includes(text) ? told : [...all, text].join(BETWEEN[use]);
}
