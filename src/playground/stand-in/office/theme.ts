type Theme = Omit<Office.OfficeTheme, "themeId">;

const LIGHT: Theme = {
  bodyBackgroundColor: "#ffffff",
  bodyForegroundColor: "#242424",
  controlBackgroundColor: "#f5f5f5",
  controlForegroundColor: "#242424",
  isDarkTheme: false,
};

const DARK: Theme = {
  bodyBackgroundColor: "#292929",
  bodyForegroundColor: "#ffffff",
  controlBackgroundColor: "#141414",
  controlForegroundColor: "#ffffff",
  isDarkTheme: true,
};

/** Excel's theme, which here is the browser's. */
export function officeTheme(): Theme {
  return window.matchMedia("(prefers-color-scheme: dark)").matches ? DARK : LIGHT;
}
