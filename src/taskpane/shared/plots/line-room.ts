/** Pixels of a chart of lines, and of what stands around them. */
export const LINE_HEIGHT = 170;
export const LINE_MARGIN = { top: 10, right: 20, bottom: 26 };

/** Where names have room beside lines, so many pixels across. */
export const lineRoom = (width: number) => ({
  width,
  height: LINE_HEIGHT - LINE_MARGIN.top - LINE_MARGIN.bottom,
});
