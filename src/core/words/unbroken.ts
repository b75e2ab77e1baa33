/** Signs and words that say nothing without the number before them. */
const NUMBER_AND_UNIT = /(\d) (?=(?:%|(?:pp|thousand|million|billion|trillion)\b))/g;

/** A sentence that breaks between no number and its unit, wherever a line ends: the space between is a no-break space. */
export const unbroken = (sentence: string): string => sentence.replace(NUMBER_AND_UNIT, "$1\u00a0");
