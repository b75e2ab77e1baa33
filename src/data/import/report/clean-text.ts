/** A text as a reader should see it: without footnote markers and markdown, white space folded to single spaces. */
export function cleanText(text: string): string {
  return text
    .replace(/<sup>\d+<\/sup>/g, "")
    .replace(/<\/?b>/g, "")
    .replace(/<((?:https?|mailto):[^>]*)>/g, "$1")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/^#+\s/, "")
    .replace(/\*{2,}/g, "")
    .replace(/\*([^*]+)\*/g, "$1")
    .replace(/\\+(?=[^\w\s]|_)/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
