import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { startServer, type RunningServer } from "../../src/hosting/server/start-server";

const dist = resolve(__dirname, "../../dist");

/** Serves the built pages on any free port. */
export async function serveDist(): Promise<RunningServer> {
  if (!existsSync(join(dist, "playground/index.html"))) {
    throw new Error("The tests in the browser need the built pages: run npm run build first.");
  }
  return startServer(dist, 0);
}
