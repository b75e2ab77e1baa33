/** A text as a formula writes it: `"Big Data"`, a quotation mark inside it doubled. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
