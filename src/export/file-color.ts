/** `#0072b2` as a sheet has it, opaque. */
export const fileColor = (color: string): string => `FF${chartColor(color)}`;

/** `#0072b2` as a chart has it. */
export function chartColor(color: string): string {
  if (!/^#[0-9a-f]{6}$/i.test(color)) throw new Error(`"${color}" is no colour such as #0072b2.`);
  return color.slice(1).toUpperCase();
}
