/** Whether a cell shows that its value is still on its way. */
export const isWaiting = (value: unknown): boolean =>
  typeof value === "string" && /^#(BUSY|GETTING_DATA|CONNECT)!?$/.test(value);
