import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer, type RunningServer } from "../../../src/playground/server/start-server";

const folder = mkdtempSync(join(tmpdir(), "playground-"));
const root = join(folder, "dist");
let server: RunningServer;

beforeAll(async () => {
  mkdirSync(join(root, "playground"), { recursive: true });
  writeFileSync(join(root, "playground/index.html"), "<title>playground</title>");
  writeFileSync(join(root, "functions.json"), "{}");
  writeFileSync(join(folder, "secret.txt"), "secret");
  server = await startServer(root, 0);
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Asks with the path as it stands, which fetch would tidy up. */
function ask(path: string, method = "GET"): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(server.port, "127.0.0.1", () =>
      socket.write(`${method} ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`),
    );
    socket.on("data", (part) => (answer += String(part)));
    socket.on("end", () => resolve(answer));
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

  it("names the type of each file and keeps browsers from storing it", async () => {
    const { headers } = await fetch(`${server.url}functions.json?x=1`);
    expect(headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(headers.get("cache-control")).toBe("no-store");
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

  it("answers what it cannot serve in a sentence", async () => {
    expect(await ask("/nothing.js")).toMatch(/^HTTP\/1.1 404[^]*Not found\./);
    expect(await ask("/%")).toMatch(/^HTTP\/1.1 400[^]*no valid address/);
    expect(await ask("/", "POST")).toMatch(/^HTTP\/1.1 405[^]*Only GET/);
  });

  it("takes the next port when one is in use, and tells so", async () => {
    const told: string[] = [];
    const next = await startServer(root, server.port, (sentence) => told.push(sentence));
    expect(next.port).toBeGreaterThan(server.port);
    expect(told[0]).toBe(`Port ${server.port} is in use; taking ${server.port + 1} instead.`);
    await next.close();
  });
});
