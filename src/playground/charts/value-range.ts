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
