import { billOfMaterials } from "../../../src/hosting/release/bill-of-materials";

const ADD_IN = { name: "ati", version: "1.0.0", licence: "MIT" };
const A = { name: "@a/b", version: "2.0.0", licence: "ISC" };
const C = { name: "c", version: "1.2.3", licence: "(MIT OR Apache-2.0)" };
/** Of the bytes 0, 1, 2 in place of a hash. */
const HASH = "AAEC";
const LOCK = {
  packages: {
    "": { version: "1.0.0" },
    "node_modules/@a/b": { version: "2.0.0", integrity: `sha512-${HASH}` },
    "node_modules/c": { version: "9.9.9", integrity: "sha512-////" },
    "node_modules/@a/b/node_modules/c": { version: "1.2.3", integrity: `sha512-${HASH}` },
  },
};

test("every library that is built in is named once, by address, licence and hash", () => {
  expect(billOfMaterials(ADD_IN, [C, A, A], LOCK)).toEqual({
    $schema: "http://cyclonedx.org/schema/bom-1.5.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: {
      lifecycles: [{ phase: "build" }],
      component: {
        type: "application",
        "bom-ref": "ati@1.0.0",
        name: "ati",
        version: "1.0.0",
        licenses: [{ license: { id: "MIT" } }],
      },
    },
    components: [
      {
        type: "library",
        "bom-ref": "@a/b@2.0.0",
        name: "@a/b",
        version: "2.0.0",
        licenses: [{ license: { id: "ISC" } }],
        purl: "pkg:npm/%40a/b@2.0.0",
        hashes: [{ alg: "SHA-512", content: "000102" }],
      },
      {
        type: "library",
        "bom-ref": "c@1.2.3",
        name: "c",
        version: "1.2.3",
        licenses: [{ expression: "(MIT OR Apache-2.0)" }],
        purl: "pkg:npm/c@1.2.3",
        hashes: [{ alg: "SHA-512", content: "000102" }],
      },
    ],
    dependencies: [{ ref: "ati@1.0.0", dependsOn: ["@a/b@2.0.0", "c@1.2.3"] }],
  });
});

test("what the lock file does not know is not listed as if it were known", () => {
  expect(() => billOfMaterials(ADD_IN, [{ ...A, version: "2.0.1" }], LOCK)).toThrow(
    "package-lock.json has no hash of @a/b 2.0.1",
  );
});
