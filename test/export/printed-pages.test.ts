import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { areas } from "../../src/core/catalogue/areas";
import { writeWorkbook } from "../../src/export/write-workbook";
import type { SheetDefinition } from "../../src/plans/sheet/definition/definition";
import { sheetPlan } from "../../src/plans/sheet/sheet-plan";
import { templateOf, templates } from "../../src/plans/sheet/templates";
import { OPTIONS } from "./sample-sheets";

const office = ["/usr/bin/soffice", "/usr/bin/libreoffice"].find((program) => existsSync(program));

/** Whether letters are as wide as those that pages are laid out for: Calibri's, or Carlito's, which are alike. */
function hasCalibri(): boolean {
  try {
    return /Calibri|Carlito/.test(execFileSync("fc-match", ["Calibri"], { encoding: "utf8" }));
  } catch {
    return false;
  }
}

const few = templates.map(({ id, standard }) => [id, standard] as const);
/** Two pages of labels. */
const countries = areas
  .filter(({ kind }) => kind === "country")
  .slice(0, 80)
  .map(({ code }) => code);
const own = templateOf("empty").standard;
const many: readonly (readonly [string, SheetDefinition])[] = [
  ["own comparison of many areas", { ...own, areas: countries, indicators: ["SHARE"] }],
  ["head to head in one technology", { ...templateOf("head-to-head").standard, technologies: ["PHOT"] }],
  ["trend of one area", { ...templateOf("trend").standard, areas: ["KR"] }],
];
const SHEETS = [...few, ...many].map(([name, definition], at) => ({
  name,
  file: `sheet-${at}`,
  ...sheetPlan(definition, { figures: "cells" }),
}));

/** How many pages a PDF of LibreOffice has: it names each in plain words. */
const pagesIn = (file: string): number =>
  readFileSync(file, "latin1").match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;

/** How high the letters of all longer words of a PDF are, in points; undefined where nothing here tells them. */
function heightsOfType(folder: string, file: string): readonly number[] | undefined {
  if (!existsSync("/usr/bin/pdftotext")) return undefined;
  const words = execFileSync("/usr/bin/pdftotext", ["-bbox", `${file}.pdf`, "-"], {
    cwd: folder,
    encoding: "utf8",
  });
  // Words of six letters are longer than high, those along an upright axis too.
  return [...words.matchAll(/xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">[^<]{6,}</g)].map(
    ([, left, top, right, bottom]) => Math.min(Number(right) - Number(left), Number(bottom) - Number(top)),
  );
}

/** Of Calibri and Carlito, with what reaches above and below a line. */
const HEIGHT_OF_TYPE = 1.22;

describe("Printed by LibreOffice", () => {
  if (!office) {
    it.skip("nothing is tried: there is no LibreOffice here", () => undefined);
    return;
  }
  if (!hasCalibri()) {
    it.skip("nothing is tried: there is no font as wide as Calibri here", () => undefined);
    return;
  }
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "printed-"));
    for (const { file, page, lists } of SHEETS)
      writeFileSync(
        path.join(folder, `${file}.xlsx`),
        await writeWorkbook(
          [
            { name: "Sheet", plan: page },
            { name: lists.name, plan: lists },
          ],
          OPTIONS,
        ),
      );
    const files = SHEETS.map(({ file }) => `${file}.xlsx`);
    const home = `-env:UserInstallation=file://${path.join(folder, "home")}`;
    execFileSync(office, [home, "--headless", "--convert-to", "pdf", ...files], {
      cwd: folder,
      stdio: "ignore",
    });
  }, 180_000);

  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(SHEETS.map((sheet) => [sheet.name, sheet] as const))(
    "%s has the pages that were laid out, none cut and none beside another",
    (_name, { file, page }) => {
      const { breaks, scale } = page.sheet.print!;
      const pages = pagesIn(path.join(folder, `${file}.pdf`));
      // What is fitted to a width breaks by itself.
      if (scale === "fit") expect(pages).toBeLessThanOrEqual(3);
      else expect(pages).toBe(breaks.length + 1);
    },
  );

  it.each(SHEETS.map((sheet) => [sheet.name, sheet] as const))(
    "%s has no word smaller than 8 points, in its charts neither",
    (_name, { file }) => {
      const heights = heightsOfType(folder, file);
      if (heights === undefined) return;
      expect(heights.length).toBeGreaterThan(50);
      expect(Math.min(...heights) / HEIGHT_OF_TYPE).toBeGreaterThanOrEqual(7.95);
    },
  );
});
