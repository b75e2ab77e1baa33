import type { PixelBox } from "./sheet-view";

/** Lays an element over a part of the drawn grid. */
export function setBox({ style }: HTMLElement, { left, top, width, height }: PixelBox): void {
  Object.assign(style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
}
