import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import { packRelease } from "../../../src/hosting/release/pack-release";

const ROOT = path.resolve(__dirname, "../../..");

/** As an administrator unpacks the release into a folder and sets its address, on a machine with sh; gives what there is then. */
export async function unpackedRelease(folder: string, address: string): Promise<string> {
  const { zip } = await packRelease(path.join(ROOT, "dist"), ROOT, "ati");
  for (const [name, content] of Object.entries(unzipSync(zip))) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  const { status, stderr } = spawnSync("sh", ["ati/set-address.sh", address], {
    cwd: folder,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return path.join(folder, "ati");
}

/** A file of the release that is served, as text. */
export const servedFile = (folder: string, file: string): string =>
  readFileSync(path.join(folder, "site", file), "utf8");

/** Waits until a server answers, ten seconds at the most. */
export async function answers(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await fetch(address).catch(() => undefined)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nothing answers at ${address}.`);
}
