import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { strFromU8, unzipSync } from "fflate";
import { packRelease, sha256 } from "../../../src/hosting/release/pack-release";
import { BUILT_IN, madeUpDist } from "./made-up-dist";

const ROOT = resolve(__dirname, "../../..");
const pack = () => packRelease(madeUpDist(), ROOT, "ati-1.0.0");

test("the zip holds what Excel loads and what serves it, neither the playground nor maps of the source", async () => {
  const { zip } = await pack();
  expect(Object.keys(unzipSync(zip))).toEqual(
    [
      "CHANGELOG.md",
      "Dockerfile",
      "HOSTING.md",
      "PERMISSIONS.md",
      "SECURITY.md",
      "SHA256SUMS",
      "bill-of-materials.cdx.json",
      "nginx.conf",
      "set-address.ps1",
      "set-address.sh",
      "site/.nojekyll",
      "site/LICENCES-functions.txt",
      "site/LICENCES-pane.txt",
      "site/assets/icon-16.png",
      "site/functions.js",
      "site/functions.js.br",
      "site/functions.js.gz",
      "site/functions.json",
      "site/index.html",
      "site/manifest.xml",
      "site/staticwebapp.config.json",
      "site/web.config",
    ].map((name) => `ati-1.0.0/${name}`),
  );
});

test("the compressed copies are of this build, and the sums are those of the files", async () => {
  const { zip, hashes } = await pack();
  const files = unzipSync(zip);
  const script = files["ati-1.0.0/site/functions.js"]!;
  expect(brotliDecompressSync(files["ati-1.0.0/site/functions.js.br"]!).equals(script)).toBe(true);
  expect(hashes["site/functions.js"]).toBe(sha256(script));
  const sums = strFromU8(files["ati-1.0.0/SHA256SUMS"]!);
  expect(sums).toContain(`${sha256(script)}  site/functions.js\n`);
  expect(sums).not.toMatch(/manifest\.xml|functions\.json|nginx\.conf/);
});

test("the documents in it link to nothing that is not in it", async () => {
  const files = unzipSync((await pack()).zip);
  const links = Object.entries(files).flatMap(([name, content]) =>
    name.endsWith(".md")
      ? [...strFromU8(content).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, to]) => to)
      : [],
  );
  expect(links).toContain("SECURITY.md");
  expect(links.filter((to) => !(`ati-1.0.0/${to}` in files))).toEqual([]);
});

test("the bill of materials names what the licences name", async () => {
  const { zip } = await pack();
  const bill = JSON.parse(strFromU8(unzipSync(zip)["ati-1.0.0/bill-of-materials.cdx.json"]!)) as {
    components: readonly { name: string }[];
  };
  expect(bill.components.map(({ name }) => name)).toEqual(BUILT_IN);
});

/** The hash of the zip that another process packs, in another zone. */
function packedElsewhere(zone: string): string {
  const script = `
    const { packRelease, sha256 } = require("./src/hosting/release/pack-release.ts");
    const [dist, root] = ${JSON.stringify([madeUpDist(), ROOT])};
    packRelease(dist, root, "ati-1.0.0").then(({ zip }) => process.stdout.write(sha256(zip)));`;
  const tsx = resolve(__dirname, "../../../node_modules/tsx/dist/cli.mjs");
  return execFileSync(process.execPath, [tsx, "-e", script], {
    cwd: resolve(__dirname, "../../.."),
    env: { ...process.env, TZ: zone },
    encoding: "utf8",
  });
}

/** As a zip file writes time and date of its first file. */
const dateIn = (zip: Uint8Array) => [...zip.slice(10, 14)];

test("what is packed twice, from two folders and in two zones, is the same to the byte", async () => {
  const { zip } = await pack();
  expect(packedElsewhere("Pacific/Auckland")).toBe(sha256(zip));
});

test("another content of the same length has another date, by which servers know it", async () => {
  const dist = madeUpDist();
  const date = async () => dateIn((await packRelease(dist, ROOT, "ati-1.0.0")).zip);
  const before = await date();
  expect(await date()).toEqual(before);
  writeFileSync(join(dist, "assets/icon-16.png"), "ikon");
  expect(await date()).not.toEqual(before);
});
