/** Where something on a sheet is, in points. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Points by which Excel may round the place of a chart. */
const ROUNDING = 0.5;

/** Whether something that begins at so many points does so before an edge. */
export const isBefore = (point: number, edge: number): boolean => point + ROUNDING < edge;

/** Whether something begins within a box. */
export const beginsIn = (
  { left, top }: Pick<Box, "left" | "top">,
  { left: boxLeft, top: boxTop, width, height }: Box,
): boolean =>
  !isBefore(left, boxLeft) &&
  isBefore(left, boxLeft + width) &&
  !isBefore(top, boxTop) &&
  isBefore(top, boxTop + height);
