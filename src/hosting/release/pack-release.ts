import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { zipSync, type Zippable } from "fflate";
import { compressedCopies } from "../compressed-copies";
import { filesUnder } from "../files-under";
import { frontPage, HOSTED_PAGES } from "../front-page";
import { packagesIn } from "../licences/licences-file";
import { billOfMaterials, type Lock } from "./bill-of-materials";
import { dockerfile, nginxConf, staticWebApp, webConfig } from "./server-files";

/** The best, however long it takes. */
const BROTLI_QUALITY = 11;

/** What set-address writes into: copies and sums made here would be of another address. */
const ADDRESSED = ["site/manifest.xml", "site/functions.json", "nginx.conf"];

const UNIX = 3;
const MAY_RUN = 0o100755 << 16;

export interface Packed {
  readonly zip: Uint8Array;
  /** The SHA-256 of each file in it, by path. */
  readonly hashes: Readonly<Record<string, string>>;
}

/** The add-in's own documents that go with it. */
const DOCUMENTS = ["CHANGELOG.md", "HOSTING.md", "PERMISSIONS.md", "SECURITY.md"];

/** The release as one zip: what `dist` holds for Excel, and what an administrator needs to serve it. */
export async function packRelease(dist: string, root: string, name: string): Promise<Packed> {
  const documents = DOCUMENTS.map((file) => [file, readFileSync(join(root, file))] as const);
  const files: Record<string, Uint8Array> = {
    ...(await site(dist)),
    "site/.nojekyll": text("\n"),
    "site/index.html": text(frontPage(HOSTED_PAGES)),
    "site/staticwebapp.config.json": text(staticWebApp()),
    "site/web.config": text(webConfig()),
    Dockerfile: text(dockerfile()),
    ...Object.fromEntries(documents),
    "bill-of-materials.cdx.json": text(`${JSON.stringify(materials(dist, root), null, 2)}\n`),
    "nginx.conf": text(nginxConf()),
    "set-address.ps1": readFileSync(resolve(__dirname, "set-address.ps1")),
    "set-address.sh": readFileSync(resolve(__dirname, "set-address.sh")),
  };
  const hashes = Object.fromEntries(
    Object.entries(files).map(([path, content]) => [path, sha256(content)] as const),
  );
  const entries = Object.entries({ ...files, SHA256SUMS: text(sums(hashes)) })
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, content]): [string, Zippable[string]] => [
      `${name}/${path}`,
      [content, { attrs: attributes(path), os: UNIX }],
    ]);
  return { zip: zipSync(Object.fromEntries(entries), { level: 9, mtime: dateOf(hashes) }), hashes };
}

/** What Excel loads, with compressed copies: neither the playground nor what only helps to find faults. */
async function site(dist: string): Promise<Record<string, Uint8Array>> {
  const names = filesUnder(dist).filter(
    (file) => !file.startsWith("playground/") && !/\.(map|br|gz)$/.test(file),
  );
  const files = await Promise.all(
    names.map(async (file) => {
      const content = readFileSync(join(dist, file));
      const isAddressed = ADDRESSED.includes(`site/${file}`);
      const copies = isAddressed ? [] : await compressedCopies(file, content, BROTLI_QUALITY);
      return [["", content] as const, ...copies].map(
        ([ending, each]) => [`site/${file}${ending}`, each] as const,
      );
    }),
  );
  return Object.fromEntries(files.flat());
}

/** What the scripts that are served are made of. */
function materials(dist: string, root: string): object {
  const read = (folder: string, file: string) => readFileSync(join(folder, file), "utf8");
  const built = ["LICENCES-functions.txt", "LICENCES-pane.txt"].flatMap((file) =>
    packagesIn(read(dist, file)),
  );
  const { name, version, license } = JSON.parse(read(root, "package.json")) as Record<
    "name" | "version" | "license",
    string
  >;
  return billOfMaterials(
    { name, version, licence: license },
    built,
    JSON.parse(read(root, "package-lock.json")) as Lock,
  );
}

/** As sha256sum checks them; of what set-address changes there is none. */
const sums = (hashes: Readonly<Record<string, string>>): string =>
  Object.entries(hashes)
    .filter(([path]) => !ADDRESSED.includes(path))
    .map(([path, hash]) => `${hash}  ${path}\n`)
    .sort()
    .join("");

const DAYS = 7_000;
const MOMENTS = 1_800;

/**
 * A date made of the contents alone, since a zip with the hour of its making would never be the same twice, and servers
 * that tell a new file by date and size would take one of the same date and length for the old one. A zip writes the
 * hour of no zone, every second second; at noon no clock is put forward.
 */
function dateOf(hashes: Readonly<Record<string, string>>): Date {
  const number = parseInt(sha256(text(JSON.stringify(hashes))).slice(0, 12), 16);
  const moment = Math.floor(number / DAYS) % MOMENTS;
  return new Date(2000, 0, 1 + (number % DAYS), 12, 0, 2 * moment);
}

export const sha256 = (content: Uint8Array): string => createHash("sha256").update(content).digest("hex");

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

const attributes = (path: string): number => (path.endsWith(".sh") ? MAY_RUN : 0o100644 << 16);
