import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { startServer, type RunningServer } from "../../src/hosting/server/start-server";

const dist = resolve(__dirname, "../../dist");

/** Serves the built pages on any free port, unless E2E_URL names where they are served already. */
export async function serveDist(): Promise<RunningServer> {
  const { E2E_URL } = process.env;
  if (E2E_URL !== undefined) {
    const url = new URL(E2E_URL.replace(/\/*$/, "/"));
    return { port: Number(url.port), url: url.href, close: () => Promise.resolve() };
  }
  if (!existsSync(join(dist, "playground/index.html"))) {
    throw new Error("The tests in the browser need the built pages: run npm run build first.");
  }
  return startServer(dist, 0);
}
