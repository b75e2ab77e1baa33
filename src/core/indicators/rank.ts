/** Place of a value among values, 1 the largest; equal values share the better place (1, 2, 2, 4). */
export function rank(value: number, among: Iterable<number>): number {
  let larger = 0;
  for (const other of among) if (other > value) larger += 1;
  return larger + 1;
}
