import { EXCELS } from "../../../../src/playground/stand-in/excel/manners";
import type { SpreadsheetHost } from "../../../../src/playground/stand-in/host";
import { createOffice } from "../../../../src/playground/stand-in/office/office";
import { MemoryGrid } from "../../memory-grid";

const host: SpreadsheetHost = {
  grid: new MemoryGrid(),
  metadata: { functions: [] },
  register: () => undefined,
  ready: new Promise(() => undefined),
};

describe("Office", () => {
  it("is ready as Excel on the web before the grid is: who wants no cells need not wait", async () => {
    const office = createOffice(host);
    const seen: unknown[] = [];
    await office.onReady((info) => void seen.push(info));
    expect(seen).toEqual([{ host: "Excel", platform: "OfficeOnline" }]);
    expect(office.context.host).toBe(office.HostType.Excel);
  });

  it("is no Excel where there is no playground", async () => {
    expect(await createOffice(undefined).onReady()).toEqual({ host: null, platform: null });
  });

  it("supports the requirement sets up to what the stand-in has", () => {
    const { requirements } = createOffice(host).context;
    expect(requirements.isSetSupported("CustomFunctionsRuntime", "1.4")).toBe(true);
    expect(requirements.isSetSupported("CustomFunctionsRuntime", "1.5")).toBe(false);
    expect(requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.20")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.21")).toBe(false);
    expect(requirements.isSetSupported("RibbonApi")).toBe(false);
  });

  it("is an older host when it is asked to be", () => {
    const { requirements } = createOffice(host, { api: "1.12" }).context;
    expect(requirements.isSetSupported("ExcelApi", "1.12")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.13")).toBe(false);
    expect(requirements.isSetSupported("CustomFunctionsRuntime", "1.4")).toBe(true);
  });

  it("tells which Excel it plays, where it plays one", () => {
    expect(createOffice(host, EXCELS.mac).context.diagnostics).toEqual({
      host: "Excel",
      platform: "Mac",
      version: "16.100",
    });
    const { requirements } = createOffice(host, EXCELS.ltsc2024).context;
    expect(requirements.isSetSupported("ExcelApi", "1.17")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.18")).toBe(false);
    expect(requirements.isSetSupported("CustomFunctionsRuntime", "1.5")).toBe(false);
    expect(requirements.isSetSupported("RibbonApi", "1.2")).toBe(true);
  });

  it("says what it lacks", () => {
    expect(() => createOffice(host).addin).toThrow("Office.addin is not in the stand-in");
  });
});
