import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clickAt, keysOf, type Driver, type OtherBrowser } from "./driver";
import { freePort } from "../served/free-port";

const PROGRAM = ["firefox-esr", "firefox"].find((name) => spawnSync(name, ["--version"]).status === 0);

/** Debian's Firefox, over Marionette: WebDriver's commands by name, which the browser speaks without a driver beside it. */
export const firefox: OtherBrowser = {
  name: "Firefox",
  installed: process.platform === "linux" && PROGRAM !== undefined,
  start: startFirefox,
};

async function startFirefox(): Promise<Driver> {
  const port = await freePort();
  const profile = mkdtempSync(join(tmpdir(), "firefox-"));
  writeFileSync(join(profile, "user.js"), `user_pref("marionette.port", ${port});\n`);
  const browser = spawn(PROGRAM!, ["--headless", "--marionette", "--no-remote", "--profile", profile], {
    stdio: "ignore",
  });
  const marionette = new Marionette(await connected(port));
  await marionette.send("WebDriver:NewSession", {});
  await marionette.send("WebDriver:SetWindowRect", { width: 1300, height: 900 });
  const act = (actions: object[]) => marionette.send("WebDriver:PerformActions", { actions });
  return {
    name: "Firefox",
    open: (url) => marionette.send("WebDriver:Navigate", { url }),
    run: async (script, ...args) => {
      const answer = await marionette.send("WebDriver:ExecuteScript", { script, args });
      return (answer as { value: unknown }).value;
    },
    click: (x, y) => act(clickAt(x, y)),
    type: (text) => act(keysOf(text)),
    close: async () => {
      const ended = new Promise((resolve) => browser.once("exit", resolve));
      await marionette.send("Marionette:Quit", {}).catch(() => browser.kill());
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Waits until the browser listens, a minute at the most. */
async function connected(port: number): Promise<Socket> {
  for (let tries = 0; tries < 240; tries += 1) {
    const socket = await new Promise<Socket | undefined>((resolve) => {
      const tried = connect(port, "127.0.0.1", () => resolve(tried));
      tried.once("error", () => resolve(undefined));
    });
    if (socket) return socket;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error("Firefox does not listen.");
}

type Failure = { readonly message: string } | null;

/** Messages are `length:[0, id, command, parameters]` there and `length:[1, id, error, result]` back. */
class Marionette {
  private received = Buffer.alloc(0);
  private asked = 0;
  private readonly waiting = new Map<number, (error: Failure, result: unknown) => void>();

  constructor(private readonly socket: Socket) {
    socket.on("data", (part) => {
      this.received = Buffer.concat([this.received, part]);
      for (let message = this.next(); message !== undefined; message = this.next()) this.take(message);
    });
    socket.on("error", () => socket.destroy());
  }

  send(command: string, parameters: object): Promise<unknown> {
    const id = (this.asked += 1);
    const message = JSON.stringify([0, id, command, parameters]);
    return new Promise((resolve, reject) => {
      this.waiting.set(id, (error, result) => {
        if (error) reject(new Error(`${command}: ${error.message}`));
        else resolve(result);
      });
      this.socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
  }

  private next(): string | undefined {
    const colon = this.received.indexOf(":");
    const end = colon + 1 + Number(this.received.subarray(0, Math.max(colon, 0)).toString());
    if (colon < 0 || this.received.length < end) return undefined;
    const message = this.received.subarray(colon + 1, end).toString();
    this.received = this.received.subarray(end);
    return message;
  }

  private take(message: string): void {
    const parsed = JSON.parse(message) as object | [number, number, Failure, unknown];
    // The first message is a greeting.
    if (!Array.isArray(parsed)) return;
    const [, id, error, result] = parsed as [number, number, Failure, unknown];
    this.waiting.get(id)?.(error, result);
    this.waiting.delete(id);
  }
}
