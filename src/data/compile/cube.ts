/** The figures of one dataset, dense: series by codes by areas by years, NaN where none is known. */
export interface Cube {
  readonly series: readonly string[];
  readonly codes: readonly string[];
  readonly areas: readonly string[];
  readonly firstYear: number;
  readonly years: number;
  readonly values: Float64Array;
}

/** Where the years of one series, code and area begin. */
export function rowStart(cube: Cube, series: number, code: number, area: number): number {
  return ((series * cube.codes.length + code) * cube.areas.length + area) * cube.years;
}
