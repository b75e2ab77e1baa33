import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { builtInPackage } from "../../../src/hosting/licences/built-in-package";
import { temporaryFolder } from "../../temporary-folder";

function folderOf(about: object, files: Readonly<Record<string, string>> = {}): string {
  const folder = temporaryFolder("package");
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "a", version: "1.0.0", ...about }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

test.each(["LICENSE", "license.md", "LICENCE.txt", "LICENSE-MIT"])(
  "the text of the licence is in %s",
  (file) => {
    expect(
      builtInPackage(folderOf({ license: "MIT" }, { [file]: "the terms\n", "index.js": "" })),
    ).toMatchObject({
      licence: "MIT",
      text: "the terms",
    });
  },
);

test("a notice goes with the licence, as Apache's asks", () => {
  const folder = folderOf({ license: "Apache-2.0" }, { LICENSE: "the terms", NOTICE: "the notice" });
  expect(builtInPackage(folder).text).toBe("the terms\n\nthe notice");
});

test("without a text it says whose it is: the author, else the repository, else the package", () => {
  const ownerOf = (about: object) => {
    const { text, owner } = builtInPackage(folderOf({ license: { type: "ISC" }, ...about }));
    return [text, owner];
  };
  expect(ownerOf({ author: { name: "Ann" } })).toEqual([undefined, "Ann"]);
  expect(ownerOf({ repository: { url: "https://example.org/a" } })).toEqual([
    undefined,
    "https://example.org/a",
  ]);
  expect(ownerOf({})).toEqual([undefined, "a"]);
});

test("a package that names no licence is not built in", () => {
  expect(() => builtInPackage(folderOf({}))).toThrow("a 1.0.0, which is built in, names no licence.");
});
