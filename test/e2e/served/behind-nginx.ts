// npm run test:nginx: all browser tests on the unpacked release behind a stock nginx, with the built playground beside it.
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { hasNginx, startNginx } from "./stock-nginx";
import { unpackedRelease } from "./unpacked-release";

const ROOT = path.resolve(__dirname, "../../..");
const JEST = path.join(ROOT, "node_modules/jest/bin/jest.js");

async function main(): Promise<void> {
  if (!hasNginx)
    throw new Error("There is no nginx here: install it, such as by apt-get install nginx-light.");
  const temporary = mkdtempSync(path.join(tmpdir(), "release-"));
  const folder = await unpackedRelease(temporary, "https://addins.example.org/ati");
  // The release is without it; pane, functions and help that it opens are those of the release.
  cpSync(path.join(ROOT, "dist/playground"), path.join(folder, "site/playground"), { recursive: true });
  const nginx = await startNginx(folder);
  console.log(`The release is served at ${nginx.address}`);
  const jest = [JEST, "--selectProjects", "e2e", "office-js-page", ...process.argv.slice(2)];
  const env = { ...process.env, E2E_URL: nginx.address };
  process.exitCode = await new Promise<number>((ended) => {
    spawn(process.execPath, jest, { cwd: ROOT, env, stdio: "inherit" }).on("exit", (code) =>
      ended(code ?? 1),
    );
  });
  nginx.stop();
  rmSync(temporary, { recursive: true, force: true });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
