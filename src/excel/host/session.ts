/** What an Excel may promise and not keep. */
export type Doubtful = "groupedUndo" | "notes" | "downloads";

/** By Excel: in a pane there is one, so that it holds until the pane is loaded again. */
const doubted = new WeakMap<object, Set<Doubtful>>();

const doubtsOfThis = (): Set<Doubtful> => {
  // A page outside Excel has none.
  if (typeof Excel === "undefined") return new Set();
  const known = doubted.get(Excel) ?? new Set();
  doubted.set(Excel, known);
  return known;
};

/** Does without something from now on: it was seen to fail. */
export const doWithout = (what: Doubtful): void => void doubtsOfThis().add(what);

export const isDoubted = (what: Doubtful): boolean => doubtsOfThis().has(what);

/** What is done without. */
export const allDoubted = (): readonly Doubtful[] => [...doubtsOfThis()];
