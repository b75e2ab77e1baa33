/** A custom function as Excel calls it; it gives a block, and throws what Excel would show. */
export type PageFunction = (...given: never[]) => readonly (readonly unknown[])[];

type PageFunctions = Readonly<Record<string, PageFunction>>;

const page = globalThis as typeof globalThis & { atiFunctions?: PageFunctions };

/** Leaves the functions on the page that they share with the pane, which tries them in its guide. */
export function leaveFunctions(functions: PageFunctions): void {
  page.atiFunctions = functions;
}

/** By their ids; undefined on a page without them. */
export const takeFunctions = (): PageFunctions | undefined => page.atiFunctions;
