const dark = window.matchMedia("(prefers-color-scheme: dark)");

export function isDark(): boolean {
  return dark.matches;
}

export function onColourScheme(listener: (isDark: boolean) => void): void {
  dark.addEventListener("change", () => listener(dark.matches));
}
