import { spawnSync } from "node:child_process";
import { temporaryFolder } from "../../temporary-folder";
import { expectServed } from "./expect-served";
import { freePort } from "./free-port";
import { answers, servedFile, unpackedRelease } from "./unpacked-release";

const hasDocker = spawnSync("docker", ["info"]).status === 0;
if (!hasDocker) console.warn("The release in a container is not tried: no Docker runs here.");

const docker = (...args: string[]): string => {
  const { status, stdout, stderr } = spawnSync("docker", args, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
};

(hasDocker ? describe : describe.skip)("The unpacked release in a container", () => {
  let folder: string;
  let container: string;
  let address: string;

  beforeAll(async () => {
    folder = await unpackedRelease(temporaryFolder("release"), "https://addins.example.org/ati");
    const port = await freePort();
    container = docker("run", "-d", "--rm", "-p", `127.0.0.1:${port}:80`, docker("build", "-q", folder));
    address = `http://127.0.0.1:${port}/ati/`;
    await answers(address);
  }, 300_000);
  afterAll(() => void docker("stop", container));

  expectServed(
    () => address,
    (file) => servedFile(folder, file),
  );
});
