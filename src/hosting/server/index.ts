// npm start: serves the built playground on this machine.
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { readPort } from "./read-port";
import { startServer } from "./start-server";

const dist = resolve(__dirname, "../../../dist");

async function main(): Promise<void> {
  const port = readPort(process.env.PORT);
  if (!existsSync(join(dist, "playground/index.html"))) {
    throw new Error("There is no built playground yet; run npm run build first.");
  }
  const { url } = await startServer(dist, port, { tell: console.log });
  console.log("The playground runs until you press Ctrl+C. Open");
  console.log(`${url}playground/`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
