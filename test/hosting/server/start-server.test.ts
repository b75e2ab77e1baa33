import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { CONTENT_SECURITY_POLICY } from "../../../src/hosting/headers";
import { startServer, type RunningServer } from "../../../src/hosting/server/start-server";

const folder = mkdtempSync(join(tmpdir(), "playground-"));
const root = join(folder, "dist");
/** More than a socket takes at once. */
const LARGE = 32 * 1024 * 1024;
let server: RunningServer;

beforeAll(async () => {
  mkdirSync(join(root, "playground"), { recursive: true });
  writeFileSync(join(root, "playground/index.html"), "<title>playground</title>");
  writeFileSync(join(root, "functions.json"), "{}");
  writeFileSync(join(folder, "secret.txt"), "secret");
  writeFileSync(join(root, "large.js"), Buffer.alloc(LARGE));
  symlinkSync(join(folder, "secret.txt"), join(root, "link.txt"));
  symlinkSync(folder, join(root, "linked"));
  server = await startServer(root, 0);
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Asks with the path as it stands, which fetch would tidy up. */
function ask(path: string, method = "GET", header = "Accept: */*"): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(server.port, "127.0.0.1", () =>
      socket.write(`${method} ${path} HTTP/1.1\r\nHost: localhost\r\n${header}\r\nConnection: close\r\n\r\n`),
    );
    socket.on("data", (part) => (answer += String(part)));
    socket.on("end", () => resolve(answer));
    socket.on("error", reject);
  });
}

/** Files of the folder that this process has open; told on Linux alone. */
function openFiles(): string[] {
  if (process.platform !== "linux") return [];
  const handles = readdirSync("/proc/self/fd").map((handle) => `/proc/self/fd/${handle}`);
  return handles.flatMap((handle) => {
    try {
      const file = readlinkSync(handle);
      return file.startsWith(folder) ? [file] : [];
    } catch {
      return [];
    }
  });
}

/** Reads a little of a file, then hangs up. */
function breakOff(path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(server.port, "127.0.0.1", () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`),
    );
    socket.once("data", () => socket.destroy());
    socket.on("close", () => resolve());
    socket.on("error", reject);
  });
}

describe("The server", () => {
  it("leads from the root to the playground", async () => {
    const response = await fetch(server.url);
    expect(response.url).toBe(`${server.url}playground/`);
    expect(await response.text()).toContain("playground");
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  });

  it("names the type of each file, and lets it be read from any origin but not used unasked", async () => {
    const { headers } = await fetch(`${server.url}functions.json?x=1`);
    expect(Object.fromEntries(headers)).toMatchObject({
      "content-type": "application/json; charset=utf-8",
      "cache-control": "no-cache",
      "x-content-type-options": "nosniff",
      "access-control-allow-origin": "*",
      "content-security-policy": CONTENT_SECURITY_POLICY,
    });
  });

  it("answers that a file has not changed, until it has", async () => {
    const tag = (await fetch(`${server.url}functions.json`)).headers.get("etag") ?? "";
    const again = () =>
      fetch(`${server.url}functions.json`, { headers: { "If-None-Match": tag }, cache: "no-store" });
    expect((await again()).status).toBe(304);
    writeFileSync(join(root, "functions.json"), "[]  ");
    const changed = await again();
    expect([changed.status, await changed.text()]).toEqual([200, "[]  "]);
  });

  it("sends the compressed copy that the reader takes, under the type of the file", async () => {
    writeFileSync(join(root, "a.js"), "let a;");
    writeFileSync(join(root, "a.js.gz"), gzipSync("let a;"));
    const gzipped = await ask("/a.js", "HEAD", "Accept-Encoding: gzip, br");
    expect(gzipped).toMatch(/^HTTP\/1.1 200/);
    expect(gzipped).toContain("Content-Encoding: gzip");
    expect(gzipped).toContain("Vary: Accept-Encoding");
    expect(gzipped).toContain("Content-Type: text/javascript");
    expect(await ask("/a.js", "HEAD")).not.toContain("Content-Encoding");
    expect(await (await fetch(`${server.url}a.js`)).text()).toBe("let a;");
  });

  it("serves nothing outside its folder", async () => {
    for (const path of [
      "/../secret.txt",
      "/%2e%2e/secret.txt",
      "/playground/../../secret.txt",
      "/..%2fsecret.txt",
    ]) {
      const answer = await ask(path);
      expect(answer).toMatch(/^HTTP\/1.1 404/);
      expect(answer).not.toContain("secret");
    }
  });

  it("follows no symbolic link, to a file or through a folder", async () => {
    for (const path of ["/link.txt", "/linked/secret.txt", "/linked/dist/functions.json"]) {
      const answer = await ask(path);
      expect(answer).toMatch(/^HTTP\/1.1 404/);
      expect(answer).not.toContain("secret");
    }
  });

  it("closes the file of a download that is broken off", async () => {
    await breakOff("/large.js");
    let left = openFiles();
    for (let tries = 0; left.length > 0 && tries < 50; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      left = openFiles();
    }
    expect(left).toEqual([]);
  });

  it("answers what it cannot serve in a sentence", async () => {
    expect(await ask("/nothing.js")).toMatch(/^HTTP\/1.1 404[^]*Not found\./);
    expect(await ask("/%")).toMatch(/^HTTP\/1.1 400[^]*no valid address/);
    expect(await ask("/", "POST")).toMatch(/^HTTP\/1.1 405[^]*Only GET/);
  });

  it("takes the next port when one is in use, and tells so", async () => {
    const told: string[] = [];
    const next = await startServer(root, server.port, { tell: (sentence) => told.push(sentence) });
    expect(next.port).toBeGreaterThan(server.port);
    expect(told[0]).toBe(`Port ${server.port} is in use; taking ${server.port + 1} instead.`);
    await next.close();
  });
});
