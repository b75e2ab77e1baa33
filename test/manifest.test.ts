import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { imageSize } from "image-size";
import { OfficeAddinManifest } from "office-addin-manifest";
import { NEEDED_SETS } from "../src/excel/host/needed-sets";

// Two packages that jest cannot load, needed only for JSON manifests and for new ids.
jest.mock("@microsoft/app-manifest", () => ({}));
jest.mock("uuid", () => ({}));

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Element[];
}

interface ParsedXml {
  readonly "#name": string;
  readonly $?: Record<string, string>;
  readonly _?: string;
  readonly $$?: readonly ParsedXml[];
}

interface XmlParser {
  parseStringPromise(xml: string, options: object): Promise<ParsedXml>;
}

const ROOT = path.resolve(__dirname, "..");
const MANIFEST = path.join(ROOT, "manifest.xml");
const MANIFEST_URL = "https://localhost:3000";

const elementOf = (node: ParsedXml): Element => ({
  name: node["#name"],
  attributes: node.$ ?? {},
  text: (node._ ?? "").trim(),
  children: (node.$$ ?? []).map(elementOf),
});

/** The document as a tree that keeps the order of the children, which Office insists on. */
async function parse(xml: string): Promise<Element> {
  // The parser ships no types; office-addin-manifest depends on the same one.
  const parser = jest.requireActual<XmlParser>("xml2js");
  return elementOf(
    await parser.parseStringPromise(xml, {
      explicitRoot: false,
      explicitChildren: true,
      preserveChildrenOrder: true,
    }),
  );
}

const every = (element: Element): readonly Element[] => [element, ...element.children.flatMap(every)];
const named = (element: Element, name: string) => every(element).filter((found) => found.name === name);

/** The one element on this way down from the root. */
function at(element: Element, ...way: readonly string[]): Element {
  return way.reduce((parent, name) => {
    const found = parent.children.filter((child) => child.name === name);
    if (found.length !== 1 || found[0] === undefined) throw new Error(`${name} occurs ${found.length} times`);
    return found[0];
  }, element);
}

/** Microsoft's schemas: the children in the one order allowed, for the elements used here. */
const ORDER: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl " +
    "SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions Dictionary VersionOverrides",
  Requirements: "Sets Methods",
  Sets: "Set",
  DefaultSettings: "SourceLocation",
  VersionOverrides: "Description Requirements Hosts Resources WebApplicationInfo",
  Hosts: "Host",
  Host: "Runtimes AllFormFactors DesktopFormFactor MobileFormFactor",
  Runtimes: "Runtime",
  AllFormFactors: "ExtensionPoint",
  DesktopFormFactor: "GetStarted FunctionFile ExtensionPoint",
  GetStarted: "Title Description LearnMoreUrl",
  "ExtensionPoint CustomFunctions": "Script Page Metadata Namespace",
  "ExtensionPoint PrimaryCommandSurface": "OfficeTab CustomTab",
  Script: "SourceLocation",
  Page: "SourceLocation",
  Metadata: "SourceLocation",
  CustomTab: "Group Label",
  Group: "Label Icon Control",
  "Control Button": "Label Supertip Icon Action",
  Supertip: "Title Description",
  Icon: "bt:Image",
  "Action ShowTaskpane": "TaskpaneId SourceLocation",
  Resources: "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
  "bt:Images": "bt:Image",
  "bt:Urls": "bt:Url",
  "bt:ShortStrings": "bt:String",
  "bt:LongStrings": "bt:String",
};

const orderOf = (element: Element) =>
  (ORDER[`${element.name} ${element.attributes["xsi:type"] ?? ""}`] ?? ORDER[element.name])?.split(" ");

const xml = readFileSync(MANIFEST, "utf8");
const version = (JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as { version: string })
  .version;

describe.each([
  ["as it is", MANIFEST_URL],
  ["as the build writes it for another address", "https://example.org/ati"],
])("The manifest %s", (_title, address) => {
  let manifest: Element;
  let resources: readonly Element[];
  let references: readonly string[];

  beforeAll(async () => {
    manifest = await parse(xml.replaceAll(MANIFEST_URL, address));
    resources = at(manifest, "VersionOverrides", "Resources").children.flatMap((kind) => kind.children);
    references = every(manifest).flatMap((element) => element.attributes.resid ?? []);
  });

  const resource = (id: string | undefined) =>
    resources.find((found) => found.attributes.id === id)?.attributes.DefaultValue;

  it("has every element in its place and in the order of the schema", () => {
    for (const element of every(manifest).filter(({ children }) => children.length > 0)) {
      const order = orderOf(element);
      expect({ [element.name]: order }).toEqual({ [element.name]: expect.any(Array) as unknown });
      const places = element.children.map(({ name }) => order?.indexOf(name));
      expect({ [element.name]: places }).toEqual({ [element.name]: [...places].sort((a, b) => a! - b!) });
      expect(places).not.toContain(-1);
    }
  });

  it("defines every resource once, uses every one and keeps the ids short", () => {
    const ids = resources.map(({ attributes }) => attributes.id ?? "");
    expect(ids).toEqual([...new Set(ids)]);
    expect(new Set(references)).toEqual(new Set(ids));
    for (const id of ids) expect(id).toMatch(/^.{1,32}$/);
  });

  it("keeps the strings within the lengths that Office allows", () => {
    const within = (element: Element, limit: number) =>
      expect(element.attributes.DefaultValue).toMatch(new RegExp(`^.{1,${limit}}$`));
    within(at(manifest, "DisplayName"), 125);
    within(at(manifest, "Description"), 250);
    for (const text of named(at(manifest, "VersionOverrides"), "bt:ShortStrings")[0]!.children)
      within(text, 125);
    for (const text of named(at(manifest, "VersionOverrides"), "bt:LongStrings")[0]!.children)
      within(text, 250);
    for (const { attributes } of every(manifest)) expect(attributes.id?.length ?? 0).toBeLessThanOrEqual(125);
  });

  it("names only https addresses, all of them below the address of the build", () => {
    const addresses = every(manifest)
      .filter(({ name }) => /(Url|SourceLocation|^bt:Image)$/.test(name))
      .flatMap(({ attributes }) => attributes.DefaultValue ?? []);
    expect(addresses.length).toBeGreaterThan(10);
    for (const found of addresses) expect(found.startsWith(`${address}/`)).toBe(true);
  });

  it("has every icon at the size that is promised, the ones that Excel needs included", () => {
    const iconAt = (url: string | undefined) => path.join(ROOT, url!.slice(address.length));
    const promised = named(manifest, "Icon").flatMap(({ children }) =>
      children.map(({ attributes }) => [resource(attributes.resid), Number(attributes.size)] as const),
    );
    promised.push([at(manifest, "IconUrl").attributes.DefaultValue, 32]);
    promised.push([at(manifest, "HighResolutionIconUrl").attributes.DefaultValue, 64]);
    for (const [url, size] of promised) {
      expect({ url, exists: existsSync(iconAt(url)) }).toEqual({ url, exists: true });
      expect(imageSize(readFileSync(iconAt(url)))).toMatchObject({ type: "png", width: size, height: size });
      expect(url).toMatch(new RegExp(`-${size}\\.png$`));
    }
    for (const { children } of named(manifest, "Icon")) {
      const sizes = children.map(({ attributes }) => attributes.size);
      expect(sizes).toEqual(expect.arrayContaining(["16", "32", "80"]));
    }
  });

  it("runs pane, commands and functions in one long-lived runtime", () => {
    const workbook = at(manifest, "VersionOverrides", "Hosts", "Host");
    const runtime = at(workbook, "Runtimes", "Runtime").attributes;
    expect(runtime.lifetime).toBe("long");
    const functions = at(workbook, "AllFormFactors", "ExtensionPoint");
    expect(at(functions, "Page", "SourceLocation").attributes.resid).toBe(runtime.resid);
    expect(at(workbook, "DesktopFormFactor", "FunctionFile").attributes.resid).toBe(runtime.resid);
    expect(resource(runtime.resid)).toBe(`${address}/taskpane.html`);
    expect(at(manifest, "DefaultSettings", "SourceLocation").attributes.DefaultValue).toBe(
      resource(runtime.resid),
    );
  });

  it("declares the functions in the namespace ATI, with their script and metadata", () => {
    const functions = at(manifest, "VersionOverrides", "Hosts", "Host", "AllFormFactors", "ExtensionPoint");
    expect(functions.attributes["xsi:type"]).toBe("CustomFunctions");
    expect(resource(at(functions, "Namespace").attributes.resid)).toBe("ATI");
    expect(resource(at(functions, "Script", "SourceLocation").attributes.resid)).toBe(
      `${address}/functions.js`,
    );
    expect(resource(at(functions, "Metadata", "SourceLocation").attributes.resid)).toBe(
      `${address}/functions.json`,
    );
  });

  it("asks for what it needs: a workbook, the shared runtime, and leave to write", () => {
    expect(at(manifest, "Permissions").text).toBe("ReadWriteDocument");
    expect(at(manifest, "Hosts", "Host").attributes.Name).toBe("Workbook");
    // What functions need; of what the pane needs besides, the pane says what is missing.
    expect(named(manifest, "Set").map(({ attributes: { Name, MinVersion } }) => [Name, MinVersion])).toEqual(
      NEEDED_SETS.slice(0, 2).map(({ name, version: least }) => [name, least]),
    );
    expect(at(manifest, "SupportUrl").attributes.DefaultValue).toBe(`${address}/help/support.html`);
    expect(at(manifest, "Version").text).toBe(`${version}.0`);
  });
});

it("Microsoft's own reader understands the manifest", async () => {
  expect(await OfficeAddinManifest.readManifestFile(MANIFEST)).toMatchObject({
    id: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/) as unknown,
    displayName: "ATI for Excel",
    version: `${version}.0`,
    officeAppType: "TaskPaneApp",
    hosts: ["Workbook"],
    permissions: "ReadWriteDocument",
  });
});
