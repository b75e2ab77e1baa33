import { abilities } from "../../../src/excel/host/abilities";
import { openWorkbook } from "../../../src/excel/host/open-workbook";
import { EXCELS } from "../../../src/playground/stand-in/excel/manners";
import { MemoryGrid } from "../../playground/memory-grid";
import { openExcel } from "../stage/open-excel";

it("hands Excel the bytes of a file, however many, as a new workbook", async () => {
  const opened: string[] = [];
  openExcel(new MemoryGrid(), { ...EXCELS.mac, openWorkbook: (file) => opened.push(file) });
  const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => at % 251);
  await openWorkbook(bytes);
  expect(opened).toHaveLength(1);
  expect(Uint8Array.from(Buffer.from(opened[0]!, "base64"))).toEqual(bytes);
});

it("is the way on Mac, where panes hand over no downloads, and one of two elsewhere", () => {
  for (const [manners, downloads] of [
    [EXCELS.mac, false],
    [EXCELS.windows, true],
    [EXCELS.web, true],
    [EXCELS.ltsc2024, true],
  ] as const) {
    openExcel(new MemoryGrid(), manners);
    expect(abilities()).toMatchObject({ downloads, newWorkbooks: true });
  }
  openExcel(new MemoryGrid(), { api: "1.7" });
  expect(abilities()).toMatchObject({ downloads: true, newWorkbooks: false });
});
