import { useCallback, useState } from "react";
import { leaveOut } from "./left-out";

/** Letters of the longest text that is remembered: some hundred queries or definitions. */
const LONGEST = 100_000;
const PREFIX = "ati.";
/** The form of all that is remembered; a later form must read this one, too. */
export const SCHEMA = "1";

/** How a text that was stored is told from nonsense: anybody may have written to the browser's storage. */
interface StoredText {
  /** What is told to be left out: "a favourite of Explore". */
  readonly name: string;
  /** Whether all of the text can be read. */
  readonly isWhole: (text: string) => boolean;
}

/** State that survives the closing of the pane; without storage it simply lasts as long as the pane. */
export function useRemembered(key: string, readable?: StoredText): readonly [string, (text: string) => void] {
  const [text, setText] = useState(() => recall(key, readable));
  const change = useCallback(
    (next: string) => {
      setText(next);
      remember(key, next);
    },
    [key],
  );
  return [text, change];
}

/** What was stored under a key, and a note where not all of it can be read. */
export function recall(key: string, { name, isWhole }: StoredText = ANY_TEXT): string {
  const text = read(key);
  if (text === "") return "";
  const isTooLong = text.length > LONGEST;
  // Later: a component that is being drawn must not draw another one anew.
  if (isTooLong || !isWhole(text)) queueMicrotask(() => leaveOut(name));
  return isTooLong ? "" : text;
}

/** Forgets all keys that begin so. */
export function forget(beginning: string): void {
  try {
    const keys = Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? "");
    for (const key of keys) if (key.startsWith(PREFIX + beginning)) localStorage.removeItem(key);
  } catch {
    // What cannot be reached is forgotten already.
  }
}

const ANY_TEXT: StoredText = { name: "a text that was too long", isWhole: () => true };

// Storage may be missing, full or forbidden, and even naming it can throw.
function read(key: string): string {
  try {
    return localStorage.getItem(PREFIX + key) ?? "";
  } catch {
    return "";
  }
}

/** What a room that is not shown now shall remember. */
export function remember(key: string, text: string): void {
  try {
    localStorage.setItem(`${PREFIX}schema`, SCHEMA);
    localStorage.setItem(PREFIX + key, text);
  } catch {
    // Forgetting is all that follows.
  }
}
