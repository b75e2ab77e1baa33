// npm run watch: builds the playground at every change, with source maps, serves it and reloads its page.
import { resolve } from "node:path";
import { fileHandler } from "./file-handler";
import { readPort } from "./read-port";
import { withReload } from "./reload";
import { startServer } from "./start-server";
import { watchBuild } from "./watch-build";

const dist = resolve(__dirname, "../../../dist");

async function main(): Promise<void> {
  const { handle, reload } = withReload(fileHandler(dist));
  const { url } = await startServer(dist, readPort(process.env.PORT), { tell: console.log, handle });
  console.log(`The playground is built and then served at ${url}playground/ until you press Ctrl+C.`);
  await watchBuild(reload);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
