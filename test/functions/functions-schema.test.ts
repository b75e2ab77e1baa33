import AjvDraft04 from "ajv-draft-04";
import { readFileSync } from "node:fs";
import { join } from "node:path";

type Schema = Readonly<Record<string, unknown>>;

const MANIFEST =
  require.resolve("@microsoft/app-manifest/build/json-schemas/teams/vDevPreview/MicrosoftTeams.schema.json");
const { definitions } = JSON.parse(readFileSync(MANIFEST, "utf8")) as {
  definitions: Readonly<Record<string, Schema>>;
};
/** Microsoft's own description of what functions.json holds, as a part of the manifest in JSON. */
const USED = [
  "extensionCustomFunctions",
  "extensionCustomFunctionsNamespace",
  "extensionFunction",
  "extensionFunctionParameter",
  "extensionResult",
  "enum",
  "secureHttpUrl",
];

interface Metadata {
  functions: Record<string, unknown>[];
  enums: unknown[];
}

const metadata = (): Metadata =>
  JSON.parse(readFileSync(join(__dirname, "../../src/data/compiled/functions.json"), "utf8")) as Metadata;

/** A property that the schema does not name is a mistake, though the schema lets some pass. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== "object" || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([name, value]) => [name, closed(value)]));
  return "properties" in schema ? { ...inner, additionalProperties: false } : inner;
}

const ajv = new AjvDraft04({ allErrors: true, strict: false });
const check = ajv.compile({
  $ref: "#/definitions/extensionCustomFunctions",
  definitions: closed(Object.fromEntries(USED.map((name) => [name, definitions[name]]))),
});
const complaints = (given: unknown): string[] => {
  check(given);
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ""}`);
};

it("is what Microsoft's schema of custom functions asks for", () => {
  expect(metadata().functions.length).toBeGreaterThan(30);
  expect(complaints(metadata())).toEqual([]);
});

it("would be refused with a property that Excel does not know, on any level", () => {
  const given = metadata();
  const [first, second] = given.functions;
  Object.assign(first!, { colour: "red" });
  Object.assign((second!.parameters as object[])[0]!, { matrix: true });
  expect(complaints({ ...given, version: 1 })).toEqual([
    " must NOT have additional properties",
    "/functions/0 must NOT have additional properties",
    "/functions/1/parameters/0 must NOT have additional properties",
  ]);
});

it("would be refused with a name that Excel does not take", () => {
  const given = metadata();
  Object.assign(given.functions[0]!, { id: "1ST", name: "A" });
  const told = complaints(given);
  expect(told).toHaveLength(2);
  expect(told.join("\n")).toMatch(
    /functions\/0\/id must match pattern.*\n.*functions\/0\/name must NOT have fewer/,
  );
});
