import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readTable } from "../../../../src/data/compile/read-table";
import { Observations } from "../../../../src/data/edition/make/observations";
import { copyOut } from "../../../../src/data/edition/staging";

/** The figures of the add-in. */
export const DATA = join(__dirname, "../../../../src/data");

export const bundled = (dataset: string): Observations => Observations.read(DATA, dataset);

interface Area {
  readonly code: string;
  readonly alpha3: string;
  readonly name: string;
}

const { header, rows } = readTable(DATA, "areas/areas.csv");
export const AREAS: readonly Area[] = rows.map(({ cells }) => {
  const column = (name: string): string => cells[header.indexOf(name)] ?? "";
  return { code: column("code"), alpha3: column("alpha3"), name: column("name") };
});

export function areaOf(code: string): Area {
  const area = AREAS.find((each) => each.code === code);
  if (area === undefined) throw new Error(`No area ${code}`);
  return area;
}

/** A folder of downloads and a copy of the figures, both thrown away after the tests. */
export class Scratch {
  readonly root = mkdtempSync(join(tmpdir(), "edition-test-"));
  readonly downloads = join(this.root, "downloads");
  private copied: string | undefined;

  constructor() {
    mkdirSync(this.downloads);
  }

  /** Copied when it is asked for, since most readers do not. */
  get data(): string {
    if (this.copied === undefined) copyOut(DATA, (this.copied = join(this.root, "data")));
    return this.copied;
  }

  write(name: string, content: string | Uint8Array): void {
    const path = join(this.downloads, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
