import { useSyncExternalStore } from "react";

/** Work whose room was left, so that the pane's frame shows it. */
export interface Running {
  /** What it does, and how far it is: `Inserting`, `Writing cells: 3 of 9`. */
  readonly text: string;
  /** The share that is done; undefined while it is not known. */
  readonly done: number | undefined;
  /** Undefined for work that has ended: its text says how. */
  readonly cancel: (() => void) | undefined;
}

const shown = new Map<symbol, Running>();
const listeners = new Set<() => void>();
let now: readonly Running[] = [];

/** Shows how far work is, or how it ended; what ended before gives way. */
export function showRunning(key: symbol, running: Running): void {
  for (const [other, { cancel }] of shown) if (cancel === undefined) shown.delete(other);
  shown.set(key, running);
  tell();
}

/** Shows work no more that ended without a word. */
export function hideRunning(key: symbol): void {
  if (shown.delete(key)) tell();
}

/** Takes all that has ended from the frame. */
export function clearEnded(): void {
  for (const [key, { cancel }] of shown) if (cancel === undefined) shown.delete(key);
  tell();
}

function tell(): void {
  now = [...shown.values()];
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What goes on in rooms that were left. */
export const useRunning = (): readonly Running[] =>
  useSyncExternalStore(
    subscribe,
    () => now,
    () => now,
  );
