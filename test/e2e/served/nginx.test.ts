import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expectServed } from "./expect-served";
import { freePort } from "./free-port";
import { answers, servedFile, unpackedRelease } from "./unpacked-release";

const TYPES = "/etc/nginx/mime.types";
const hasNginx = existsSync(TYPES) && spawnSync("nginx", ["-v"]).status === 0;
if (!hasNginx) console.warn("The release behind nginx is not tried: there is no nginx here.");

/** The stock nginx with the release's own configuration; only port and folder are those of this test. */
function startNginx(folder: string, port: number): ChildProcess {
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
  return spawn("nginx", ["-c", path.join(folder, "stock.conf"), "-p", folder], { stdio: "inherit" });
}

(hasNginx ? describe : describe.skip)("The unpacked release behind a stock nginx", () => {
  let folder: string;
  let nginx: ChildProcess;
  let address: string;

  beforeAll(async () => {
    folder = await unpackedRelease("https://addins.example.org/ati");
    const port = await freePort();
    nginx = startNginx(folder, port);
    address = `http://127.0.0.1:${port}/ati/`;
    await answers(address);
  }, 60_000);
  afterAll(() => nginx.kill());

  expectServed(
    () => address,
    (file) => servedFile(folder, file),
  );

  it("serves the manifest with the address that was set, and all that it names", async () => {
    const manifest = await (await fetch(`${address}manifest.xml`)).text();
    const named = [...manifest.matchAll(/DefaultValue="https:\/\/addins\.example\.org\/ati\/([^"]+)"/g)];
    const files = [...new Set(named.map(([, file = ""]) => file))];
    expect(files).toEqual(expect.arrayContaining(["taskpane.html", "functions.js", "functions.json"]));
    const answers = await Promise.all(
      files.map(async (file) => [file, (await fetch(address + file)).status] as const),
    );
    expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
    expect(manifest).not.toContain('"https://localhost');
  });

  it("serves nothing beside the folder of the add-in", async () => {
    expect((await fetch(new URL("/nginx.conf", address))).status).toBe(404);
    expect((await fetch(`${address}..%2fnginx.conf`)).status).toBe(404);
  });
});
