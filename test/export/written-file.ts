import { strFromU8, unzipSync } from "fflate";

/** An element as xml2js gives it, with its children in order. */
interface RawElement {
  readonly "#name": string;
  readonly $?: Readonly<Record<string, string>>;
  readonly _?: string;
  readonly $$?: readonly RawElement[];
}

interface XmlParser {
  parseStringPromise(xml: string, options: Record<string, boolean>): Promise<RawElement>;
}

/** An element of one of the file's parts. */
export class XmlElement {
  constructor(private readonly raw: RawElement) {}

  get name(): string {
    return this.raw["#name"];
  }

  get text(): string {
    return this.raw._ ?? "";
  }

  get attributes(): Readonly<Record<string, string>> {
    return this.raw.$ ?? {};
  }

  get children(): readonly XmlElement[] {
    return (this.raw.$$ ?? []).map((child) => new XmlElement(child));
  }

  /** All elements below it with this name, in the order of the file. */
  all(name: string): readonly XmlElement[] {
    return this.children.flatMap((child) => [...(child.name === name ? [child] : []), ...child.all(name)]);
  }

  /** The only element below it with this name. */
  one(name: string): XmlElement {
    const [found, ...others] = this.all(name);
    if (!found || others.length > 0) throw new Error(`${others.length + (found ? 1 : 0)} elements ${name}.`);
    return found;
  }

  /** The attribute `val` of the only element below it with this name. */
  val(name: string): string | undefined {
    return this.one(name).attributes.val;
  }
}

/** A file, read without the library that wrote it. */
export class WrittenFile {
  private readonly parts: Readonly<Record<string, Uint8Array>>;

  constructor(bytes: Uint8Array) {
    this.parts = unzipSync(bytes);
  }

  get names(): readonly string[] {
    return Object.keys(this.parts);
  }

  xml(part: string): string {
    const body = this.parts[part];
    if (!body) throw new Error(`The file has no part ${part}.`);
    return strFromU8(body);
  }

  async part(part: string): Promise<XmlElement> {
    const parser = jest.requireActual<XmlParser>("xml2js");
    const options = { explicitRoot: false, explicitChildren: true, preserveChildrenOrder: true };
    return new XmlElement(await parser.parseStringPromise(this.xml(part), options));
  }

  /** What a sheet's cells hold, by address: formula with its kept value, or value; texts looked up. */
  async cells(sheet: number): Promise<Readonly<Record<string, readonly (string | undefined)[]>>> {
    const list = "xl/sharedStrings.xml";
    const texts = list in this.parts ? (await this.part(list)).all("t").map(({ text }) => text) : [];
    const root = await this.part(`xl/worksheets/sheet${sheet}.xml`);
    return Object.fromEntries(
      root.all("c").flatMap((cell) => {
        const { r = "", t } = cell.attributes;
        const [formula] = cell.all("f");
        const [value] = cell.all("v");
        if (!formula && !value) return [];
        const kept = t === "s" ? texts[Number(value?.text)] : value?.text;
        return [[r, [t ?? "n", kept, ...(formula ? [formula.text] : [])]]];
      }),
    );
  }

  /** The format that a cell has, out of the file's styles. */
  async format(sheet: number, address: string): Promise<Readonly<Record<string, XmlElement | undefined>>> {
    const root = await this.part(`xl/worksheets/sheet${sheet}.xml`);
    const styles = await this.part("xl/styles.xml");
    const cell = root.all("c").find(({ attributes }) => attributes.r === address);
    const xf = styles.one("cellXfs").children[Number(cell?.attributes.s ?? 0)];
    const of = (list: string, id: string) => styles.one(list).children[Number(xf?.attributes[id])];
    const [number] = styles
      .all("numFmt")
      .filter(({ attributes }) => attributes.numFmtId === xf?.attributes.numFmtId);
    return {
      font: of("fonts", "fontId"),
      fill: of("fills", "fillId"),
      border: of("borders", "borderId"),
      alignment: xf?.all("alignment")[0],
      number,
    };
  }
}
