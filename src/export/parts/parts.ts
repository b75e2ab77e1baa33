import { strToU8, zipSync, type Zippable } from "fflate";
import { PACKAGE, RELATIONS } from "./namespaces";
import { partKind, type PartName } from "./part-kinds";
import { xml, xmlDocument, type Xml } from "./xml";

/** A part that has its place in the file, and the name by which the part that it belongs to calls it. */
export interface Part {
  readonly path: string;
  readonly id: string;
  /** Among the parts of its kind, from 1. */
  readonly number: number;
}

interface Link {
  /** The path of a part, or an address outside of the file. */
  readonly to: string;
  readonly relation: string;
  readonly isOutside?: boolean;
}

const RELATIONSHIPS = "application/vnd.openxmlformats-package.relationships+xml";

/** The parts of a file and what they are to each other. */
export class Parts {
  private readonly types = new Map<string, string>();
  private readonly bodies = new Map<string, string>();
  /** By the part that they belong to; "" is the file itself. */
  private readonly links = new Map<string, Link[]>();
  private readonly counts = new Map<PartName, number>();

  /** Gives a part its place, so that it can be called before it is written. */
  begin(kind: PartName, owner?: Part): Part {
    const number = (this.counts.get(kind) ?? 0) + 1;
    this.counts.set(kind, number);
    const { path: paths, contentType, relation } = partKind(kind);
    const path = paths.replace("#", String(number));
    this.types.set(path, contentType);
    return { path, id: this.link(owner?.path ?? "", { to: path, relation }), number };
  }

  /** The name by which a part calls an address outside of the file. */
  linkOutside(owner: Part, address: string): string {
    return this.link(owner.path, { to: address, relation: `${RELATIONS}/hyperlink`, isOutside: true });
  }

  private link(owner: string, link: Link): string {
    const links = this.links.get(owner) ?? [];
    this.links.set(owner, [...links, link]);
    return `rId${links.length + 1}`;
  }

  write({ path }: Part, root: Xml): void {
    this.bodies.set(path, xmlDocument(root));
  }

  add(kind: PartName, owner: Part | undefined, root: Xml): Part {
    const part = this.begin(kind, owner);
    this.write(part, root);
    return part;
  }

  /** The file, all of whose parts are dated alike: the same parts give the same bytes. */
  zipped(modified: Date): Uint8Array {
    const files: Zippable = {};
    const put = (path: string, text: string) => (files[path] = [strToU8(text), { mtime: modified }]);
    put("[Content_Types].xml", xmlDocument(this.contentTypes()));
    for (const [owner, links] of this.links) put(linksPath(owner), xmlDocument(linksPart(owner, links)));
    for (const [path, body] of this.bodies) put(path, body);
    return zipSync(files, { level: 6 });
  }

  private contentTypes(): Xml {
    return xml("Types", { xmlns: `${PACKAGE}/content-types` }, [
      xml("Default", { Extension: "rels", ContentType: RELATIONSHIPS }),
      xml("Default", { Extension: "xml", ContentType: "application/xml" }),
      ...[...this.types].map(([path, ContentType]) => xml("Override", { PartName: `/${path}`, ContentType })),
    ]);
  }
}

function linksPath(owner: string): string {
  const folder = owner.slice(0, owner.lastIndexOf("/") + 1);
  return `${folder}_rels/${owner.slice(folder.length)}.rels`;
}

const linksPart = (owner: string, links: readonly Link[]): Xml =>
  xml(
    "Relationships",
    { xmlns: `${PACKAGE}/relationships` },
    links.map(({ to, relation, isOutside }, at) =>
      xml("Relationship", {
        Id: `rId${at + 1}`,
        Type: relation,
        Target: isOutside ? to : pathFrom(owner, to),
        TargetMode: isOutside ? "External" : undefined,
      }),
    ),
  );

/** `../charts/chart1.xml` from `xl/drawings/drawing1.xml`. */
function pathFrom(owner: string, path: string): string {
  const from = owner.split("/").slice(0, -1);
  const to = path.split("/");
  const shared = from.findIndex((folder, at) => folder !== to[at]);
  const same = shared === -1 ? from.length : shared;
  return [...from.slice(same).map(() => ".."), ...to.slice(same)].join("/");
}
