/** A number with its decimals; what rounds to nothing has no sign. */
export function fixed(value: number, decimals: number): string {
  const text = value.toLocaleString("en-US", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return (/[1-9]/.test(text) ? text : text.replace("-", "")).replace("-", "−");
}

/** As fixed, with a plus where it is more than nothing. */
export function signed(value: number, decimals: number): string {
  const text = fixed(value, decimals);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}
