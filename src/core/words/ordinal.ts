const ENDINGS: Readonly<Record<string, string>> = { one: "st", two: "nd", few: "rd", other: "th" };

const rules = new Intl.PluralRules("en", { type: "ordinal" });

/** A place as readers write it: `3rd`. */
export const ordinal = (place: number): string => `${place}${ENDINGS[rules.select(place)] ?? ""}`;
