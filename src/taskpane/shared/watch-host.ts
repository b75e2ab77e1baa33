/** Where the pane runs: only `excel` has cells to write to. */
export type Host = "excel" | "none";

/** office.js never answers when it is blocked, and a reader should not wait for it longer than this. */
const PATIENCE_MS = 3000;

/** Reports the host as soon as it is known; `none` after some patience, corrected should Excel answer late. */
export function watchHost(report: (host: Host) => void, patience = PATIENCE_MS): void {
  if (typeof Office === "undefined") {
    report("none");
    return;
  }
  const impatience = setTimeout(() => report("none"), patience);
  void Office.onReady(({ host }) => {
    clearTimeout(impatience);
    report(`${host}` === "Excel" ? "excel" : "none");
  });
}
