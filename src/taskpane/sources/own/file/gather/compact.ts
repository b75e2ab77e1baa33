/** A text by itself: one that was cut out of a piece of a file would keep the whole piece in memory. */
export const compact = (text: string): string => (text.length > 12 ? ` ${text}`.slice(1) : text);
