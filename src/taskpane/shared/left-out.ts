/** What of the pane's memory could not be read, in the words of who uses it. */
let names: readonly string[] = [];
const listeners = new Set<() => void>();

/** Notes that something remembered was left out; once for each name. */
export function leaveOut(name: string): void {
  if (!names.includes(name)) change([...names, name]);
}

/** The user has read of it. */
export const forgetLeftOut = (): void => change([]);

export const leftOut = (): readonly string[] => names;

/** Calls back at each change until the function that it gives is called. */
export function onLeftOut(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function change(next: readonly string[]): void {
  names = next;
  for (const listener of listeners) listener();
}
