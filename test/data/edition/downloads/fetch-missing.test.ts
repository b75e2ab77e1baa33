import { readdirSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fetchMissing } from "../../../../src/data/edition/downloads/fetch-missing";
import { readDownloads, type Download } from "../../../../src/data/edition/downloads/wanted";
import { DATA, Scratch } from "../published/bundled";

let scratch: Scratch;
let server: Server;
let asked: string[];

beforeEach(async () => {
  scratch = new Scratch();
  asked = [];
  server = createServer((request, response) => {
    asked.push(`${request.url} ${request.headers.accept}`);
    if (request.url === "/gone.csv") response.writeHead(404, "Not Found").end();
    else if (request.url === "/half.csv") {
      response.writeHead(200, { "content-length": "100" }).write("half");
      setTimeout(() => response.destroy(), 50);
    } else response.end("figures");
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
});

afterEach(async () => {
  scratch.remove();
  await new Promise((closed) => server.close(closed));
});

const [any] = readDownloads(DATA);
const at = (path: string, pattern: string): Download => ({
  ...any!,
  pattern,
  download: path === "" ? "" : `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`,
});

describe("fetchMissing", () => {
  it("fetches each address once, under its own name or that of the pattern", async () => {
    const missing = [
      at("/BACI_HS17_V202601.zip", "BACI_HS17_V*.zip"),
      at("/data/flow?format=csv", "*DF_FLOW*.csv"),
      at("/data/flow?format=csv", "*DF_FLOW*.csv"),
      at("", "by-hand.csv"),
    ];
    const { files, failures } = await fetchMissing(missing, scratch.downloads);
    expect(failures).toEqual([]);
    expect(files).toEqual(["BACI_HS17_V202601.zip", "DF_FLOW.csv"]);
    expect(asked).toEqual(["/BACI_HS17_V202601.zip */*", "/data/flow?format=csv */*"]);
    expect(readFileSync(join(scratch.downloads, "DF_FLOW.csv"), "utf8")).toBe("figures");
  });

  it("leaves nothing of what did not come whole, says why, and goes on", async () => {
    const missing = [at("/gone.csv", "gone.csv"), at("/half.csv", "half.csv"), at("/whole.csv", "whole.csv")];
    const { files, failures } = await fetchMissing(missing, scratch.downloads);
    expect(files).toEqual(["whole.csv"]);
    expect(failures[0]).toMatch(/gone\.csv did not come: the server answers 404 Not Found$/);
    expect(failures[1]).toMatch(/half\.csv did not come: /);
    expect(readdirSync(scratch.downloads)).toEqual(["whole.csv"]);
  });
});
