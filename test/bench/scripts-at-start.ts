import type { Frame } from "playwright-core";

/** The page's own scripts, and what follows the first screen: the chart library. */
const OTHERS = /^(functions|stand-in|office)\.js$|^chart/;

/** The scripts that the pane has loaded for its first screen, beside functions.js. */
export async function scriptsAtStart(frame: Frame): Promise<string[]> {
  const addresses = await frame.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name }) => name),
  );
  return addresses
    .map((address) => address.slice(address.lastIndexOf("/") + 1))
    .filter((file) => file.endsWith(".js") && !OTHERS.test(file));
}
