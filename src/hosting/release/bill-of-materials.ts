import type { BuiltInPackage } from "../licences/built-in-package";

type Component = Pick<BuiltInPackage, "name" | "version" | "licence">;

/** What is used of package-lock.json. */
export interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly integrity?: string }>>;
}

/**
 * What the add-in is made of, in CycloneDX. npm's own list holds all that is installed, and differs between versions of npm;
 * this one holds what is built in, and is the same on every machine: without a number and an hour of its own.
 */
export function billOfMaterials(addIn: Component, components: readonly Component[], lock: Lock): object {
  const root = reference(addIn);
  const listed = unique(components);
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.5.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: {
      lifecycles: [{ phase: "build" }],
      component: { type: "application", "bom-ref": root, ...described(addIn) },
    },
    components: listed.map((each) => ({
      type: "library",
      "bom-ref": reference(each),
      ...described(each),
      purl: `pkg:npm/${each.name.replace("@", "%40")}@${each.version}`,
      hashes: [{ alg: "SHA-512", content: hashOf(each, lock) }],
    })),
    dependencies: [{ ref: root, dependsOn: listed.map(reference) }],
  };
}

const reference = ({ name, version }: Component): string => `${name}@${version}`;

const described = ({ name, version, licence }: Component) => ({
  name,
  version,
  licenses: [licence.includes(" ") ? { expression: licence } : { license: { id: licence } }],
});

const unique = (components: readonly Component[]): readonly Component[] => {
  const byReference = new Map(components.map((each) => [reference(each), each]));
  return [...byReference].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, each]) => each);
};

/** Of the package as it was published, by which npm checks it too. */
function hashOf({ name, version }: Component, { packages }: Lock): string {
  const found = Object.entries(packages).find(
    ([where, entry]) => where.endsWith(`node_modules/${name}`) && entry.version === version,
  );
  const [, hash] = /^sha512-(\S+)$/.exec(found?.[1].integrity ?? "") ?? [];
  if (hash === undefined)
    throw new Error(`package-lock.json has no hash of ${name} ${version}, which is built in.`);
  return Buffer.from(hash, "base64").toString("hex");
}
