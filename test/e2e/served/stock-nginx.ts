import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { freePort } from "./free-port";
import { answers } from "./unpacked-release";

const TYPES = "/etc/nginx/mime.types";

export const hasNginx = existsSync(TYPES) && spawnSync("nginx", ["-v"]).status === 0;

export interface RunningNginx {
  /** With a slash at its end. */
  readonly address: string;
  stop(): void;
}

/**
 * The stock nginx with the configuration of a release that was unpacked and given an address with the path /ati; only port
 * and folder are those of the tests.
 */
export async function startNginx(folder: string): Promise<RunningNginx> {
  const port = await freePort();
  const conf = readFileSync(path.join(folder, "nginx.conf"), "utf8")
    .replace("listen 80;", `listen 127.0.0.1:${port};`)
    .replace("/srv/ati-for-excel/site/", `${folder}/site/`);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((kind) => `${kind}_temp_path ${folder}/temp-${kind};`)
    .join("\n");
  writeFileSync(
    path.join(folder, "stock.conf"),
    `daemon off;\nmaster_process off;\npid ${folder}/nginx.pid;\nerror_log stderr crit;\nevents {}\n` +
      `http {\ninclude ${TYPES};\naccess_log off;\n${temporary}\n${conf}\n}\n`,
  );
  const nginx = spawn("nginx", ["-c", path.join(folder, "stock.conf"), "-p", folder], { stdio: "inherit" });
  const address = `http://127.0.0.1:${port}/ati/`;
  await answers(address);
  return { address, stop: () => void nginx.kill() };
}
