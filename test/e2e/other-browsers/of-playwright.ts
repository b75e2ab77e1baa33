import { existsSync } from "node:fs";
import { firefox, webkit, type BrowserType } from "playwright-core";
import type { Driver, OtherBrowser } from "./driver";

/** The browsers that `npx playwright install firefox webkit` brings, where it was run. */
export const ofPlaywright: readonly OtherBrowser[] = [
  ["Playwright's Firefox", firefox] as const,
  ["Playwright's WebKit", webkit] as const,
].map(([name, type]) => ({
  name,
  installed: existsSync(type.executablePath()),
  start: () => start(name, type),
}));

async function start(name: string, type: BrowserType): Promise<Driver> {
  const browser = await type.launch();
  const page = await browser.newPage({ viewport: { width: 1300, height: 900 } });
  return {
    name,
    open: (url) => page.goto(url),
    run: (body, ...args) => page.evaluate(`(function () { ${body} })(...${JSON.stringify(args)})`),
    click: (x, y) => page.mouse.click(x, y),
    type: async (text) => {
      for (const [at, line] of text.split("\n").entries()) {
        if (at > 0) await page.keyboard.press("Enter");
        await page.keyboard.type(line);
      }
    },
    close: () => browser.close(),
  };
}
