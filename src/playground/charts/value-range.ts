/**
 * From where to where the axis of these values goes. As in Excel it begins at 0, unless all values lie close
 * together and far from it.
 */
export function valueRange(values: readonly number[], fromZero: boolean): [number, number] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (values.length === 0) return [0, 1];
  if (low === 0 && high === 0) return [0, 1];
  const near = (nearer: number, farther: number): boolean => !fromZero && nearer / farther > 5 / 6;
  if (low > 0) return near(low, high) && low < high ? [low, high] : [0, high];
  if (high < 0) return near(high, low) && low < high ? [low, high] : [low, 0];
  return [low, high];
}

/** The powers of ten between which a logarithmic axis holds the values above zero. */
export function powersAround(values: readonly number[]): [number, number] {
  const above = values.filter((value) => value > 0);
  if (above.length === 0) return [1, 10];
  const power = (value: number): number => Number(Math.log10(value).toFixed(9));
  const lowest = Math.floor(power(Math.min(...above)));
  return [10 ** lowest, 10 ** Math.max(lowest + 1, Math.ceil(power(Math.max(...above))))];
}

/** More lines of a grid than can be told apart. */
const TOO_MANY = 200;

/** All multiples of a step that lie between two values or right around them; undefined where they are too many to draw. */
export function stepsAround([low, high]: readonly [number, number], step: number): number[] | undefined {
  // What is a multiple but for the last digits of its division is one.
  const count = (value: number): number => Number((value / step).toFixed(9));
  const first = Math.floor(count(low));
  const length = Math.ceil(count(high)) - first + 1;
  return length > TOO_MANY ? undefined : Array.from({ length }, (_, at) => (first + at) * step);
}

/** All powers of ten from one to another. */
export function powersIn([low, high]: readonly [number, number]): number[] {
  const first = Math.round(Math.log10(low));
  return Array.from({ length: Math.round(Math.log10(high)) - first + 1 }, (_, at) => 10 ** (first + at));
}
