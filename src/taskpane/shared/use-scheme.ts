import { useSyncExternalStore } from "react";

export type Scheme = "light" | "dark" | "contrast";

const CONTRAST = "(forced-colors: active)";
const DARK = "(prefers-color-scheme: dark)";

/** The colour scheme to follow: high contrast first, then Office's theme, then the system's. */
export function currentScheme(): Scheme {
  if (query(CONTRAST)?.matches === true) return "contrast";
  return (officeIsDark() ?? query(DARK)?.matches === true) ? "dark" : "light";
}

/** The scheme, kept current. */
export const useScheme = (): Scheme => useSyncExternalStore(listen, currentScheme);

function listen(changed: () => void): () => void {
  const queries = [query(CONTRAST), query(DARK)].filter((each) => each !== undefined);
  // Excel tells nobody of a new Office theme, but to change it one leaves the pane and comes back.
  window.addEventListener("focus", changed);
  document.addEventListener("visibilitychange", changed);
  for (const each of queries) each.addEventListener("change", changed);
  return () => {
    window.removeEventListener("focus", changed);
    document.removeEventListener("visibilitychange", changed);
    for (const each of queries) each.removeEventListener("change", changed);
  };
}

/** Undefined where the host's browser knows no media queries, or none that tell of a change. */
function query(media: string): MediaQueryList | undefined {
  // Older than its types.
  const found = (globalThis.matchMedia as typeof matchMedia | undefined)?.(media);
  return typeof (found?.addEventListener as unknown) === "function" ? found : undefined;
}

/** Undefined where Office says nothing of its theme: in a browser and in Excel for the web. */
function officeIsDark(): boolean | undefined {
  const theme = officeTheme();
  return theme?.isDarkTheme ?? isDarkColor(theme?.bodyBackgroundColor);
}

/** Older than its types: a host may lack the context or its theme, and even asking for it may fail. */
function officeTheme(): Office.OfficeTheme | undefined {
  try {
    const context =
      typeof Office === "undefined" ? undefined : (Office.context as Office.Context | undefined);
    return context?.officeTheme;
  } catch {
    return undefined;
  }
}

/** Whether a colour such as `#262626` is nearer to black than to white; undefined when it is none. */
export function isDarkColor(color: string | undefined): boolean | undefined {
  const digits = /^#?([0-9a-f]{6})/i.exec(color ?? "")?.[1];
  if (digits === undefined) return undefined;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
