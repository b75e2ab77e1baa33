import { abilities } from "../../excel/host/abilities";

/** Long enough for a browser to begin with the download. */
const KEPT_MS = 60_000;

/** Whether a file can reach the user as a download: not every Excel lets its panes save files. */
export const canHandOver = (): boolean =>
  abilities().downloads &&
  typeof document !== "undefined" &&
  "createObjectURL" in URL &&
  "download" in HTMLAnchorElement.prototype;

/** Hands a file to the user as a download. */
export function handOver(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
