import { strFromU8, unzipSync } from "fflate";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { parse } from "csv-parse/sync";
import path from "node:path";
import { filledIn } from "../../src/plans/filled-in";
import { sheetPlan } from "../../src/plans/sheet/sheet-plan";
import { templates } from "../../src/plans/sheet/templates";
import { writeWorkbook } from "../../src/export/write-workbook";
import { OPTIONS, SHEETS } from "./sample-sheets";

const office = ["/usr/bin/soffice", "/usr/bin/libreoffice"].find((program) => existsSync(program));

let folder: string;
let file: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "written-"));
  file = path.join(folder, "sample.xlsx");
  writeFileSync(file, await writeWorkbook(SHEETS, OPTIONS));
});

afterAll(() => rmSync(folder, { recursive: true }));

// It is a module, which Jest cannot load, so another Node does.
const READ = `
  import { readFileSync } from "node:fs";
  import { getCharts, openXlsx } from "hucre";
  const book = await openXlsx(new Uint8Array(readFileSync(process.argv[1])));
  const [, shares] = book.sheets;
  const tell = ({ sheetName, chart }) => ({
    sheet: sheetName,
    kinds: chart.kinds,
    title: chart.title,
    series: chart.series.map(({ name, categoriesRef, valuesRef }) => [name, categoriesRef, valuesRef]),
  });
  console.log(JSON.stringify({
    names: book.sheets.map(({ name }) => name),
    rows: shares.rows.slice(2, 6).map((row) => row.slice(0, 3)),
    tables: shares.tables?.map(({ name, range }) => [name, range]),
    charts: getCharts(book).map(tell),
  }));
`;

it("is read by another library", () => {
  const told = execFileSync(process.execPath, ["--input-type=module", "-e", READ, file], {
    encoding: "utf8",
  });
  const series = (sheet: string, name: string, column: string) => [
    name,
    `${sheet}!$A$4:$A$6`,
    `${sheet}!$${column}$4:$${column}$6`,
  ];
  const shares = "'Korea''s shares'";
  expect(JSON.parse(told)).toEqual({
    names: ["Lists", "Korea's shares", "bar", "column", "scatter"],
    rows: [
      ["Year", "South Korea", "Japan"],
      [2016, 0.061, 0.2],
      [2017, 0.062, "#N/A"],
      [2018, 0.063, 0.3],
    ],
    tables: [["ATI_Share_Big_Data", "A3:C6"]],
    charts: [
      {
        sheet: "Korea's shares",
        kinds: ["line"],
        title: "Patent share, Big Data",
        series: [
          series(shares, "South Korea", "B"),
          series(shares, "Japan", "C"),
          [null, null, `${shares}!$G$3`],
        ],
      },
      { sheet: "bar", kinds: ["bar"], title: "RPA as bar", series: [series("'bar'", "Big Data", "B")] },
      {
        sheet: "column",
        kinds: ["bar"],
        title: "RPA as column",
        series: [series("'column'", "Big Data", "B")],
      },
      {
        sheet: "scatter",
        kinds: ["scatter"],
        title: "RPA by GERD",
        series: [series("'scatter'", "RPA", "B")],
      },
    ],
  });
});

const inOffice = (to: string, files: readonly string[] = [file]): void => {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const options = ["--headless", profile, "--convert-to", to, "--outdir", folder, ...files];
  execFileSync(office ?? "", options, { stdio: "ignore", timeout: 100_000 });
};

(office ? it : it.skip)(
  "shows its kept figures in LibreOffice, which has none of our functions, and no figure where there is none",
  () => {
    // Comma, quotes, UTF-8, cells as they are shown, and a file for each sheet.
    inOffice("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1");
    const lines = readFileSync(path.join(folder, "sample-Korea's shares.csv"), "utf8").split("\n");
    expect(lines.slice(2, 6)).toEqual([
      "Year,South Korea,Japan,,,",
      "2016,6.1%,20.0%,,,",
      "2017,6.2%,#N/A,,,",
      "2018,6.3%,30.0%,,,",
    ]);
    expect(lines[22]).toBe("Edition 2026,,,,,");
  },
  120_000,
);

(office ? it : it.skip)(
  "has a gap in LibreOffice's lines where a figure is missing",
  () => {
    inOffice("ods");
    const parts = unzipSync(readFileSync(path.join(folder, "sample.ods")));
    const charts = Object.entries(parts).filter(([name]) => /^Object \d+\/content\.xml$/.test(name));
    const missing = charts.map(([, part]) => /treat-empty-cells="([^"]*)"/.exec(strFromU8(part))?.[1]);
    expect(missing).toEqual(["leave-gap", "leave-gap", "leave-gap", "leave-gap"]);
  },
  120_000,
);

(office ? it : it.skip)(
  "shows every page in LibreOffice without an error of its own: what is missing in a plan, and no figure more",
  async () => {
    const pages = templates.map(
      ({ id, standard }) => [id, sheetPlan(standard, { figures: "cells" })] as const,
    );
    const files = pages.map(async ([id, { page, lists }]) => {
      const sheets = [page, lists].map((plan) => ({ name: plan.name, plan }));
      const target = path.join(folder, `${id}.xlsx`);
      writeFileSync(target, await writeWorkbook(sheets, OPTIONS));
      return target;
    });
    inOffice(
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,1",
      await Promise.all(files),
    );
    for (const [id, { page }] of pages) {
      const lines: string[][] = parse(readFileSync(path.join(folder, `${id}-${page.name}.csv`)));
      const shown = lines.flat();
      const errors = filledIn(page).filter(
        ({ cell }) => typeof cell === "object" && typeof cell.value === "object",
      );
      expect([
        id,
        shown.filter((text) => /^(#[A-Z/0]+[!?]?|Err:\d+)$/.test(text) && text !== "#N/A"),
      ]).toEqual([id, []]);
      expect([id, shown.filter((text) => text === "#N/A").length]).toEqual([id, errors.length]);
    }
  },
  120_000,
);
