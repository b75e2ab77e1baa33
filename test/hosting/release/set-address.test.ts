import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { nginxConf } from "../../../src/hosting/release/server-files";
import { MANIFEST, METADATA } from "./made-up-dist";
import { temporaryFolder } from "../../temporary-folder";

const SCRIPTS = resolve(__dirname, "../../../src/hosting/release");

const SHELLS = [
  ["sh", "set-address.sh", []],
  ["pwsh", "set-address.ps1", ["-File"]],
] as const;

/** The addresses that a manifest names, without what follows them. */
const originsIn = (manifest: string, path: string) => [
  ...new Set(
    [...manifest.matchAll(/DefaultValue="(https:[^"]*)"/g)].map(([, url = ""]) => url.slice(0, path.length)),
  ),
];

describe.each(SHELLS)("%s %s", (shell, script, options) => {
  const there = spawnSync(shell, ["-c", "exit 0"]).status === 0;
  if (!there) console.warn(`${script} is not tried: there is no ${shell} here.`);
  const whereThere = there ? it : it.skip;

  /** An unpacked release on which the script is run, once for each address. */
  function set(...addresses: string[]) {
    const folder = temporaryFolder("un packed");
    mkdirSync(join(folder, "site"));
    writeFileSync(join(folder, "site/manifest.xml"), MANIFEST);
    writeFileSync(join(folder, "site/functions.json"), METADATA);
    writeFileSync(join(folder, "nginx.conf"), nginxConf());
    copyFileSync(join(SCRIPTS, script), join(folder, script));
    const runs = addresses.map((address) =>
      spawnSync(shell, [...options, join(folder, script).replaceAll("\\", "/"), address], {
        encoding: "utf8",
      }),
    );
    return {
      runs,
      manifest: readFileSync(join(folder, "site/manifest.xml"), "utf8"),
      metadata: readFileSync(join(folder, "site/functions.json"), "utf8"),
      nginx: readFileSync(join(folder, "nginx.conf"), "utf8"),
    };
  }

  whereThere("writes the address into every place of the manifest, and changes nothing else of it", () => {
    const { manifest, runs } = set("https://addins.example.org/ati");
    expect(runs[0]).toMatchObject({ status: 0, stderr: "" });
    expect(manifest).toBe(
      MANIFEST.replaceAll('"https://localhost:3000/', '"https://addins.example.org/ati/'),
    );
    expect(originsIn(manifest, "https://addins.example.org/ati/")).toEqual([
      "https://addins.example.org/ati/",
    ]);
  });

  whereThere("writes it into the help link of every function, twice too, and into no other text", () => {
    const { metadata } = set("https://a.example/x", "https://addins.example.org/ati");
    expect(metadata).toBe(
      METADATA.replaceAll('"https://localhost:3000/help/', '"https://addins.example.org/ati/help/'),
    );
    expect(metadata.match(/"https:\/\/addins\.example\.org\/ati\/help\/\w+\.html"/g)).toHaveLength(2);
  });

  whereThere("lets nginx serve that host and path", () => {
    const { nginx } = set("https://addins.example.org:8443/ati/");
    expect(nginx).toContain("server_name addins.example.org;");
    expect(nginx).toContain("location /ati/ {");
    expect(nginx).toContain("alias /srv/ati-for-excel/site/;");
  });

  whereThere("can be run again with another address, or the same", () => {
    const { manifest, nginx } = set("https://a.example/x", "https://b.example", "https://b.example/");
    expect(originsIn(manifest, "https://b.example/")).toEqual(["https://b.example/"]);
    expect(nginx).toContain("server_name b.example;");
    expect(nginx).toContain("location / {");
  });

  whereThere.each([
    "",
    "http://a.example",
    "https://",
    "https:///x",
    'https://a.example/"x',
    "https://a b.example",
  ])("refuses %j and leaves the manifest", (address) => {
    const { manifest, runs } = set(address);
    expect(runs[0]?.status).toBe(2);
    expect(runs[0]?.stderr).toContain("Give the https address");
    expect(manifest).toBe(MANIFEST);
  });
});
