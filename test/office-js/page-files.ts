import { existsSync } from "node:fs";
import path from "node:path";
import type { Frame, Page } from "playwright-core";
import { OFFICE_JS } from "./boot-client";

const STAND_IN = '<script src="stand-in.js"></script>';
const CLIENT = '<script src="page-host.js"></script><script src="microsoft/office.js"></script>';

/** Gives the pane in the playground Microsoft's client for the stand-in, out of the package. */
export async function serveOfficeJs(page: Page, pageHost: string): Promise<void> {
  await page.route("**/playground/taskpane.html", async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    if (!html.includes(STAND_IN)) throw new Error("The pane's page in the playground loads no stand-in.");
    await route.fulfill({ response, body: html.replace(STAND_IN, CLIENT) });
  });
  await page.route("**/playground/page-host.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: pageHost }),
  );
  await page.route("**/playground/microsoft/**", (route) => {
    const [, name = ""] = new URL(route.request().url()).pathname.split("/playground/microsoft/");
    const file = path.join(OFFICE_JS, name);
    return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 });
  });
}

/** Else the tests would judge the stand-in a second time. */
export async function expectOfficeJs(pane: Frame): Promise<void> {
  await pane.waitForFunction(() => typeof Excel === "object" && "RequestContext" in Excel);
}
