/** Widths in pixels. */
export interface TabRow {
  /** Of all tabs, in their order. */
  readonly tabs: readonly number[];
  readonly row: number;
  /** Of what leads to those that do not fit. */
  readonly more: number;
}

interface FittingTabs<T> {
  readonly shown: readonly T[];
  readonly rest: readonly T[];
}

/** The first tabs that fit into one row; the last of them gives way to the one that is chosen, where that is not among them. */
export function fittingTabs<T extends { readonly id: string }>(
  tabs: readonly T[],
  chosen: string,
  { tabs: widths, row, more }: TabRow,
): FittingTabs<T> {
  const at = tabs.findIndex(({ id }) => id === chosen);
  const isPlaced = (count: number) => (place: number) =>
    at < count ? place < count : place < count - 1 || place === at;
  const widthOf = (count: number): number =>
    widths.filter((_width, place) => isPlaced(count)(place)).reduce((sum, width) => sum + width, 0);

  const fits = (count: number): boolean => widthOf(count) + (count < tabs.length ? more : 0) <= row;
  let count = tabs.length;
  while (count > 1 && !fits(count)) count -= 1;
  const isShown = isPlaced(count);
  return {
    shown: tabs.filter((_tab, place) => isShown(place)),
    rest: tabs.filter((_tab, place) => !isShown(place)),
  };
}
