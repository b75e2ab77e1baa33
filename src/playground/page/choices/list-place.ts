import type { PixelBox } from "../../grid/sheet-view";

type Size = Pick<PixelBox, "width" | "height">;

/** Where a list opens: under its cell, or above where only there is room, and never out of the grid. */
export function listPlace(
  cell: PixelBox,
  { width, height }: Size,
  grid: { readonly clientWidth: number; readonly clientHeight: number },
): { left: number; top: number } {
  const below = cell.top + cell.height;
  const above = cell.top - height;
  const fits = below + height <= grid.clientHeight || above < 0;
  return {
    left: Math.max(Math.min(cell.left, grid.clientWidth - width), 0),
    top: Math.max(fits ? Math.min(below, grid.clientHeight - height) : above, 0),
  };
}

/** Whether anything of a cell can be seen in the part of the grid where it scrolls. */
export function isInSight(cell: PixelBox, room: PixelBox): boolean {
  return (
    cell.left < room.left + room.width &&
    cell.left + cell.width > room.left &&
    cell.top < room.top + room.height &&
    cell.top + cell.height > room.top
  );
}
