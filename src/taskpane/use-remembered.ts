import { useCallback, useState } from "react";

/** State that survives the closing of the pane; without storage it simply lasts as long as the pane. */
export function useRemembered(key: string): readonly [string, (text: string) => void] {
  const [text, setText] = useState(() => read(key));
  const change = useCallback(
    (next: string) => {
      setText(next);
      remember(key, next);
    },
    [key],
  );
  return [text, change];
}

// Storage may be missing, full or forbidden, and even naming it can throw.
function read(key: string): string {
  try {
    return localStorage.getItem(`ati.${key}`) ?? "";
  } catch {
    return "";
  }
}

/** What a room that is not shown now shall remember. */
export function remember(key: string, text: string): void {
  try {
    localStorage.setItem(`ati.${key}`, text);
  } catch {
    // Forgetting is all that follows.
  }
}
