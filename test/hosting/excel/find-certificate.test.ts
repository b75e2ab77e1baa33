import { utimesSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { join } from "node:path";
import * as certificates from "office-addin-dev-certs";
import { findCertificate, type CertificateTool } from "../../../src/hosting/excel/find-certificate";
import { startServer } from "../../../src/hosting/server/start-server";
import { temporaryFolder } from "../../temporary-folder";

/** A tool that writes what it is asked for, and counts how often. */
function toolOf() {
  const made: string[] = [];
  const tool: CertificateTool = {
    getHttpsServerOptions: () =>
      Promise.resolve({ cert: Buffer.from("trusted"), key: Buffer.from("trusted key") }),
    generateCertificates: (_authority, certificate, key) => {
      made.push(certificate);
      writeFileSync(certificate, "made");
      writeFileSync(key, "made key");
      return Promise.resolve();
    },
  };
  return { tool, made };
}

test("where Excel runs, the certificate is one that the machine trusts", async () => {
  const { tool, made } = toolOf();
  expect(String((await findCertificate(tool, "win32", "/nowhere")).cert)).toBe("trusted");
  expect(made).toEqual([]);
});

test("elsewhere one is made and kept, until a day before it ends", async () => {
  const folder = temporaryFolder("certificate");
  const file = join(folder, "localhost.crt");
  const { tool, made } = toolOf();
  for (let times = 0; times < 2; times += 1)
    expect(String((await findCertificate(tool, "linux", folder)).key)).toBe("made key");
  expect(made).toEqual([file]);
  const longAgo = Date.now() / 1000 - 29 * 86_400;
  utimesSync(file, longAgo, longAgo);
  await findCertificate(tool, "linux", folder);
  expect(made).toEqual([file, file]);
});

test("a certificate that Microsoft's tool makes lets the server speak https, on its one port", async () => {
  const folder = temporaryFolder("certificate");
  writeFileSync(join(folder, "a.txt"), "over https");
  const certificate = await findCertificate(certificates, "linux", folder);
  const server = await startServer(folder, 0, { certificate });
  expect(server.url).toBe(`https://localhost:${server.port}/`);
  const text = await new Promise<string>((resolve, reject) => {
    request(`${server.url}a.txt`, { rejectUnauthorized: false }, (response) =>
      response.on("data", (part) => resolve(String(part))),
    )
      .on("error", reject)
      .end();
  });
  expect(text).toBe("over https");
  await expect(startServer(folder, server.port, { certificate })).rejects.toThrow(
    `Port ${server.port} is in use, and the manifest names it`,
  );
  await server.close();
});
