/** What an Excel may promise and not keep. */
export type Doubtful = "groupedUndo" | "notes" | "downloads";

const doubted = new Set<Doubtful>();

/** Does without something from now on, until the pane is loaded again: it was seen to fail. */
export const doWithout = (what: Doubtful): unknown => doubted.add(what);

export const isDoubted = (what: Doubtful): boolean => doubted.has(what);

/** What is done without. */
export const allDoubted = (): readonly Doubtful[] => [...doubted];

/** Trusts in all again. */
export const forgetDoubts = (): void => doubted.clear();
