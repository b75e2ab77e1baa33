import { licencesFile, packagesIn } from "../../../src/hosting/licences/licences-file";

const A = { name: "a", version: "1.0.0", licence: "MIT", text: "MIT, of a", owner: "Ann" };
const B = { name: "b", version: "2.0.0-rc.1", licence: "MIT", text: undefined, owner: "Bo" };
const C = { name: "@c/d", version: "3.0.0", licence: "ISC", text: undefined, owner: "Cy" };

const file = licencesFile([B, A, C], (licence) => `The terms of ${licence}`);

test("every library is named with its version and licence, in one order", () => {
  expect(packagesIn(file)).toEqual([
    { name: "@c/d", version: "3.0.0", licence: "ISC" },
    { name: "a", version: "1.0.0", licence: "MIT" },
    { name: "b", version: "2.0.0-rc.1", licence: "MIT" },
  ]);
});

test("each has its text, or its owner and the terms that are printed elsewhere", () => {
  expect(file).toContain("a 1.0.0 (MIT)\n\nMIT, of a\n");
  expect(file).toContain(
    "Copyright Bo\n\nThe package brings no copy of its licence: the terms are those printed with a.",
  );
  expect(file).toContain("Copyright Cy\n\nThe terms of ISC");
});

test("another text is no list of licences", () => {
  expect(() => packagesIn("Some licence")).toThrow("no list of the licences");
});
