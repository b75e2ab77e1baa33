/** A text as sheets store it: control characters by their codes, and what looks like such a code too. */
export const storedText = (text: string): string =>
  text
    .replaceAll(/_(?=x[\da-f]{4}_)/gi, "_x005F_")
    .replaceAll(/[^\P{Cc}\t\n\x7f-\x9f]/gu, (sign) => `_x${code(sign)}_`);

const code = (sign: string): string => sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
