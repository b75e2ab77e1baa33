import { nameKey } from "../../compile/check-names";
import { readRecords, splitList } from "../../compile/read-records";
import { readTable } from "../../compile/read-table";

const FOLDER = "edition/areas";

/** Finds our code of an area by what a producer calls it. */
export class AreaFinder {
  private readonly names = new Map<string, string>();
  private readonly alpha3 = new Map<string, string>();
  private readonly special = new Map<string, string>();

  constructor(data: string) {
    const { header, rows } = readTable(data, "areas/areas.csv");
    const column = (cells: readonly string[], name: string): string => cells[header.indexOf(name)] ?? "";
    for (const { cells } of rows) {
      const [code, alpha3, name] = ["code", "alpha3", "name"].map((each) => column(cells, each));
      if (code === undefined || column(cells, "kind") === "group") continue;
      if (alpha3) this.alpha3.set(alpha3, code);
      for (const each of [name ?? "", ...splitList(column(cells, "aliases"))])
        this.names.set(nameKey(each), code);
    }
    const more = [
      ...readRecords(data, "areas/aliases.csv", ["alias", "area"], ["alias"]).map(({ value }) => value),
      ...readRecords(data, "area-names/formal.csv", ["area", "name"], ["name"]).map(({ value }) => ({
        alias: value.name,
        area: value.area,
      })),
    ];
    for (const { alias, area } of more) {
      if (!this.names.has(nameKey(alias))) this.names.set(nameKey(alias), area);
    }
    const columns = ["for", "name", "area"] as const;
    for (const { value } of readRecords(data, `${FOLDER}/areas.csv`, columns, ["for", "name"])) {
      this.special.set(`${value.for} ${value.name}`, value.area);
    }
  }

  /** Empty where the area is left out on purpose, undefined where nothing is known by that name. */
  find(dataset: string, format: string, area: string): string | undefined {
    // A table marks a name with a letter that its notes explain: "China a".
    for (const name of [area, area.replace(/\s*[a-z]$/, "")]) {
      const found =
        this.special.get(`${dataset} ${name}`) ??
        this.special.get(`${format} ${name}`) ??
        (format === "ncses" ? this.names.get(nameKey(name)) : this.alpha3.get(name));
      if (found !== undefined) return found;
    }
    return undefined;
  }
}
