import { isLabel } from "./labels";

/** Which figures of which table are wanted. */
export interface Selection {
  /** Undefined where the number is not known, so that any table is read. */
  readonly number: string | undefined;
  /** Words of the title; empty where any will do. */
  readonly title: string;
  /** What stands above a figure, beside it or over it. */
  readonly labels: readonly string[];
}

const TITLE = "title: ";

/** Reads `S6-19 > title: high R&D > Exports`; a star stands for a number that is not known. */
export function selectionOf(text: string): Selection {
  const [number = "", ...parts] = text.split(" > ").map((part) => part.trim());
  return {
    number: number === "*" ? undefined : number,
    title: parts.find((part) => part.startsWith(TITLE))?.slice(TITLE.length) ?? "",
    labels: parts.filter((part) => !part.startsWith(TITLE)),
  };
}

/** The words stand by themselves: "high R&D" is not in "medium-high R&D". */
export function isTitle(title: string, words: string): boolean {
  const at = title.toLowerCase().indexOf(words.toLowerCase());
  return at >= 0 && !/[\w-]/.test(title[at - 1] ?? " ");
}

/** The labels that are left once each one wanted was found, nearest first; undefined where one was not. */
export function withoutWanted(labels: readonly string[], wanted: readonly string[]): string[] | undefined {
  const left = [...labels];
  for (const each of wanted) {
    const at = left.findIndex((label) => isLabel(label, each));
    if (at < 0) return undefined;
    left.splice(at, 1);
  }
  return left;
}
