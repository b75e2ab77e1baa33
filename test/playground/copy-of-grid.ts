import type { MemoryGrid } from "./memory-grid";

/** A grid never changes its state in place, so that a shallow copy is a copy; without steps to undo. */
export const copyOfGrid = (grid: MemoryGrid): MemoryGrid =>
  Object.assign(Object.create(Object.getPrototypeOf(grid) as object) as MemoryGrid, grid, { steps: [] });
