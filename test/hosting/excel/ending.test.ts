import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { servingProcess, withProcess } from "../../../src/hosting/excel/ending";
import { fileHandler } from "../../../src/hosting/server/file-handler";
import { startServer } from "../../../src/hosting/server/start-server";
import { temporaryFolder } from "../../temporary-folder";

const root = temporaryFolder("ending");
const files = fileHandler(root);

test("the process that serves tells its number, and serves its files beside", async () => {
  writeFileSync(join(root, "a.txt"), "a file");
  const server = await startServer(root, 0, { handle: withProcess(files) });
  expect(await servingProcess(server.url)).toBe(process.pid);
  expect(await (await fetch(`${server.url}a.txt`)).text()).toBe("a file");
  await server.close();
});

test("another's server, or none, has no process of ours to end", async () => {
  writeFileSync(join(root, "process"), "1");
  const server = await startServer(root, 0);
  expect(await servingProcess(server.url)).toBeUndefined();
  await server.close();
  expect(await servingProcess(server.url)).toBeUndefined();
});
