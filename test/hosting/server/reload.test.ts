import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileHandler } from "../../../src/hosting/server/file-handler";
import { withReload } from "../../../src/hosting/server/reload";
import { startServer } from "../../../src/hosting/server/start-server";
import { temporaryFolder } from "../../temporary-folder";

it("tells every open page of a change, and serves the files beside", async () => {
  const root = temporaryFolder("reload");
  writeFileSync(join(root, "a.txt"), "a file");
  const { handle, reload } = withReload(fileHandler(root));
  const server = await startServer(root, 0, { handle });
  try {
    expect(await (await fetch(`${server.url}a.txt`)).text()).toBe("a file");
    expect(await (await fetch(`${server.url}reload.js`)).text()).toContain('new EventSource("/changes")');
    const reader = (await fetch(`${server.url}changes`)).body!.getReader();
    const next = async () => Buffer.from((await reader.read()).value ?? []).toString();
    expect(await next()).toBe(":\n\n");
    reload();
    expect(await next()).toBe("data: changed\n\n");
  } finally {
    await server.close();
  }
});
