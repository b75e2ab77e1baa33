import { currentScheme, isDarkColor } from "../../../src/taskpane/shared/use-scheme";

/** A browser in which these media queries hold. */
const browser = (...queries: readonly string[]) =>
  Object.assign(globalThis, {
    matchMedia: (query: string) => ({ matches: queries.includes(query), addEventListener: () => undefined }),
  });
const office = (officeTheme: object | undefined) =>
  Object.assign(globalThis, { Office: { context: { officeTheme } } });

const DARK = "(prefers-color-scheme: dark)";

afterEach(() => {
  Reflect.deleteProperty(globalThis, "matchMedia");
  Reflect.deleteProperty(globalThis, "Office");
});

it("follows the system where Office says nothing", () => {
  browser();
  expect(currentScheme()).toBe("light");
  browser(DARK);
  expect(currentScheme()).toBe("dark");
  office(undefined);
  expect(currentScheme()).toBe("dark");
});

it("follows Office's theme against the system's", () => {
  browser(DARK);
  office({ bodyBackgroundColor: "#FFFFFF" });
  expect(currentScheme()).toBe("light");
  browser();
  office({ bodyBackgroundColor: "#262626" });
  expect(currentScheme()).toBe("dark");
  office({ bodyBackgroundColor: "#FFFFFF", isDarkTheme: true });
  expect(currentScheme()).toBe("dark");
});

it("puts high contrast first", () => {
  browser("(forced-colors: active)");
  office({ bodyBackgroundColor: "#FFFFFF" });
  expect(currentScheme()).toBe("contrast");
});

it("is light, or as Office says, where the browser knows no media queries", () => {
  expect(currentScheme()).toBe("light");
  office({ isDarkTheme: true });
  expect(currentScheme()).toBe("dark");
});

it("follows the system where Office fails to tell its theme", () => {
  browser(DARK);
  const context = {
    get officeTheme() {
      throw new Error("not here");
    },
  };
  Object.assign(globalThis, { Office: { context } });
  expect(currentScheme()).toBe("dark");
});

it("tells dark colours from light ones, and either from none", () => {
  expect(isDarkColor("#262626")).toBe(true);
  expect(isDarkColor("e6e6e6")).toBe(false);
  expect(isDarkColor("#000000FF")).toBe(true);
  expect(isDarkColor("teal")).toBeUndefined();
  expect(isDarkColor(undefined)).toBeUndefined();
});
