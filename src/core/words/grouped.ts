interface Decimals {
  readonly least: number;
  readonly most: number;
}

/** A format is dear to make and cheap to use, and sheets write thousands of numbers in a few of them. */
const made = new Map<string, Intl.NumberFormat>();

/** A number with its decimals as English writes it, its thousands apart unless said: `1,977.0`. */
export function grouped(value: number, { least, most }: Decimals, useGrouping = true): string {
  const key = `${least} ${most} ${useGrouping}`;
  let format = made.get(key);
  if (!format) {
    format = new Intl.NumberFormat("en-US", {
      minimumFractionDigits: least,
      maximumFractionDigits: most,
      useGrouping,
    });
    made.set(key, format);
  }
  return format.format(value);
}
