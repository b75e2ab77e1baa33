import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { clickAt, keysOf, type Driver, type OtherBrowser } from "./driver";
import { freePort } from "../served/free-port";

const LIBRARIES = "/usr/lib/x86_64-linux-gnu";
const MINI_BROWSER = (existsSync(LIBRARIES) ? readdirSync(LIBRARIES) : [])
  .filter((name) => name.startsWith("webkit2gtk-") || name.startsWith("webkitgtk-"))
  .map((name) => join(LIBRARIES, name, "MiniBrowser"))
  .find(existsSync);

const runs = (program: string, ...args: string[]) => spawnSync(program, args).error === undefined;

/** Debian's WebKit, of the kind that Excel for Mac shows the pane with, over WebDriver on a screen that nobody sees. */
export const webKitGtk: OtherBrowser = {
  name: "WebKit",
  installed: MINI_BROWSER !== undefined && runs("WebKitWebDriver", "--version") && runs("Xvfb", "-help"),
  start: startWebKit,
};

async function startWebKit(): Promise<Driver> {
  const [screen, display] = await startScreen();
  const port = await freePort();
  const driver = spawn("WebKitWebDriver", [`--port=${port}`], {
    env: { ...process.env, DISPLAY: display },
    stdio: "ignore",
  });
  const ask = asking(`http://127.0.0.1:${port}`);
  await ready(ask);
  const options = { binary: MINI_BROWSER, args: ["--automation"] };
  const { sessionId } = (await ask("POST", "/session", {
    capabilities: { alwaysMatch: { "webkitgtk:browserOptions": options } },
  })) as { sessionId: string };
  const session = `/session/${sessionId}`;
  await ask("POST", `${session}/window/rect`, { width: 1300, height: 900 });
  const act = (actions: object[]) => ask("POST", `${session}/actions`, { actions });
  return {
    name: "WebKit",
    open: (url) => ask("POST", `${session}/url`, { url }),
    run: (script, ...args) => ask("POST", `${session}/execute/sync`, { script, args }),
    click: (x, y) => act(clickAt(x, y)),
    type: (text) => act(keysOf(text)),
    close: async () => {
      await ask("DELETE", session).catch(() => undefined);
      driver.kill();
      screen.kill();
    },
  };
}

/** A screen of its own, with the number that was free. */
function startScreen(): Promise<readonly [ChildProcess, string]> {
  const screen = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1400x1000x24"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  return new Promise((resolve, reject) => {
    screen.once("error", reject);
    screen.stdio[3]?.once("data", (number) => resolve([screen, `:${String(number).trim()}`]));
  });
}

type Ask = (method: string, path: string, body?: object) => Promise<unknown>;

const asking =
  (address: string): Ask =>
  async (method, path, body) => {
    const response = await fetch(address + path, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`${path}: ${(value as { message: string }).message}`);
    return value;
  };

async function ready(ask: Ask): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await ask("GET", "/status").catch(() => undefined)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("WebKitWebDriver does not listen.");
}
