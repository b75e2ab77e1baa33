const AREAS: Readonly<Record<string, string>> = { "South Korea": "KR", EU27: "EU27_2020" };

/** A number as it is shown, and half a unit of its last digit. */
export interface ShownNumber {
  readonly value: number;
  readonly half: number;
}

/**
 * The numbers in "decided by", by `KR BIGDATA 2018`; where area and year are not named they are the predicate's own.
 */
export function decidedNumbers(text: string, area: string, year: string): Map<string, ShownNumber> {
  const found = text.matchAll(
    /(?:(South Korea|EU27) )?\b([A-Z]{2,10})(?: (\d{4}))? ([+−]?)(\d+(?:\.(\d+))?)( %)?/g,
  );
  return new Map(
    [...found].map(([, named, technology = "", when, sign, digits = "", decimals = "", percent]) => {
      const scale = percent === undefined ? 1 : 100;
      const place = [named === undefined ? area : AREAS[named]!, technology, when ?? year].join(" ");
      const value = ((sign === "−" ? -1 : 1) * Number(digits)) / scale;
      return [place, { value, half: 0.5 / 10 ** decimals.length / scale }] as const;
    }),
  );
}
