// npm run watch: builds the playground at every change, with source maps, serves it and reloads its page.
import { spawn } from "node:child_process";
import { mkdirSync, watch } from "node:fs";
import { resolve } from "node:path";
import { fileHandler } from "./file-handler";
import { readPort } from "./read-port";
import { withReload } from "./reload";
import { startServer } from "./start-server";

const dist = resolve(__dirname, "../../../dist");

/** In milliseconds: a build writes many files, one after the other. */
const QUIET = 500;

async function main(): Promise<void> {
  const { handle, reload } = withReload(fileHandler(dist));
  const { url } = await startServer(dist, readPort(process.env.PORT), console.log, handle);
  console.log(`The playground is built and then served at ${url}playground/ until you press Ctrl+C.`);
  spawn("webpack", ["--watch", "--mode", "development"], { stdio: "inherit", shell: true });

  mkdirSync(dist, { recursive: true });
  let timer: NodeJS.Timeout | undefined;
  watch(dist, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(reload, QUIET);
  });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
