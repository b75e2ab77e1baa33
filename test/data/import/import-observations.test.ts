import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importObservations } from "../../../src/data/import/import-observations";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "import-"));
  mkdirSync(join(folder, "open"));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe("importObservations", () => {
  it("writes uniform columns, sorted by series, code and area, numbers by size", () => {
    const lines = ["area,field,note,2019,2020", "KR,10,x,1,", "KR,2,x,0.12345678901,2", "AT,2,x,,3"];
    writeFileSync(join(folder, "open", "figures.csv"), `${lines.join("\n")}\n`);
    importObservations(folder, folder, {
      dataset: "figures",
      file: "open/figures.csv",
      series: () => "PATENTS",
      code: (row) => row.field ?? "",
    });
    expect(readFileSync(join(folder, "figures", "observations.csv"), "utf8")).toBe(
      "series,code,area,2019,2020\nPATENTS,2,AT,,3\nPATENTS,2,KR,0.123456789,2\nPATENTS,10,KR,1,\n",
    );
  });
});
