// npm run excel: serves the add-in over https, built anew at every change, and starts Excel with it.
import { spawn } from "node:child_process";
import { resolve } from "node:path";
import * as certificates from "office-addin-dev-certs";
import { fileHandler } from "../server/file-handler";
import { withReload } from "../server/reload";
import { startServer } from "../server/start-server";
import { watchBuild } from "../server/watch-build";
import { servingProcess, withProcess } from "./ending";
import { startSession, stopSession, type Machine } from "./excel-session";
import { findCertificate } from "./find-certificate";
import { readRequest } from "./read-request";

const ROOT = resolve(__dirname, "../../..");
const DIST = resolve(ROOT, "dist");
/** The manifest names it. */
const PORT = 3000;

const { platform } = process;

const machine: Machine = {
  platform,
  manifest: resolve(ROOT, "manifest.xml"),
  tell: console.log,
  run: (program, args) =>
    new Promise((done) => {
      // npx is a script of the shell on Windows.
      const child = spawn(program, args, { cwd: ROOT, stdio: "inherit", shell: platform === "win32" });
      child.on("error", () => done(false));
      child.on("exit", (code) => done(code === 0));
    }),
  serve: async () => {
    const certificate = await findCertificate(certificates, platform);
    const { handle, reload } = withReload(withProcess(fileHandler(DIST)));
    const { url } = await startServer(DIST, PORT, { certificate, handle });
    console.log(`The add-in is built and then served at ${url}`);
    await new Promise<void>((built, fail) => {
      const onBuilt = (succeeded: boolean) => {
        if (succeeded) built();
        reload();
      };
      watchBuild(onBuilt).catch(fail);
    });
  },
  endServer: async () => {
    const found = await servingProcess(`https://localhost:${PORT}`);
    return found !== undefined && process.kill(found);
  },
};

async function main(): Promise<void> {
  const request = readRequest(process.argv.slice(2), platform);
  if (request.act === "stop") await stopSession(request, machine);
  else await startSession(request, machine);
}

// The build writes this address into the manifest unless it is given another one.
delete process.env.ADDIN_URL;
main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
