import type { ObjectSpec } from "../../../../src/playground/stand-in/excel/client-object";
import { setStage } from "./stage";

describe("An object of Excel", () => {
  it("is loaded by names, lists, objects and paths alike", async () => {
    const { ask, grid } = setStage();
    grid.writeStyles("s1", { row: 0, column: 0, rows: 1, columns: 1 }, [[{ bold: true, size: 9 }]]);
    const told = await ask(
      (sheet) => {
        const range = sheet.getRange("A1");
        range.load(["address"]);
        range.load({ rowCount: true, format: { font: { bold: true } } });
        range.load("format/font/size, format/wrapText");
        return range;
      },
      ({ address, rowCount, format }) => [
        address,
        rowCount,
        format.font.bold,
        format.font.size,
        format.wrapText,
      ],
    );
    expect(told).toEqual(["Sheet1!A1", 1, true, 9, false]);
  });

  it("is not loaded without names, nor with one that it lacks", async () => {
    const { batch } = setStage();
    await batch((sheet) => {
      expect(() => sheet.load()).toThrow("load() without names is not in the stand-in");
      expect(() => sheet.load("tabColor")).toThrow('load("tabColor") of Worksheet is not in the stand-in');
    });
  });

  it("shows what was written to it before the sync, without having been loaded", async () => {
    const { batch } = setStage();
    await batch((sheet) => {
      const range = sheet.getRange("A1");
      range.format.font.bold = true;
      expect(range.format.font.bold).toBe(true);
      expect(() => range.format.font.italic).toThrow("The property 'italic' is not available");
    });
  });

  it("keeps what was loaded until it is loaded again", async () => {
    const { excel } = setStage();
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const [writer, reader] = [worksheets.getItem("Sheet1"), worksheets.getItem("Sheet1")];
      reader.load("showGridlines");
      await context.sync();
      writer.showGridlines = false;
      await context.sync();
      expect(reader.showGridlines).toBe(true);
      reader.load("showGridlines");
      await context.sync();
      expect(reader.showGridlines).toBe(false);
    });
  });

  it("cannot be written where Excel's can only be read", async () => {
    const { batch } = setStage();
    await batch((sheet) => {
      expect(() => Object.assign(sheet, { id: "x" })).toThrow("setting Worksheet.id is not in the stand-in");
    });
  });
});

describe("A null object", () => {
  it("says so after the sync, not before, and knows nothing else", async () => {
    const { excel } = setStage();
    await excel.run(async (context) => {
      const table = context.workbook.tables.getItemOrNullObject("None");
      expect(() => table.isNullObject).toThrow(
        expect.objectContaining({ code: "PropertyNotLoaded" }) as Error,
      );
      table.load("name, isNullObject");
      await context.sync();
      expect([table.isNullObject, table.name]).toEqual([true, undefined]);
    });
  });

  it("cannot be changed or led on from", async () => {
    const { batch } = setStage();
    const changed = batch((_, { workbook }) => (workbook.tables.getItemOrNullObject("None").name = "New"));
    await expect(changed).rejects.toMatchObject({ code: "ItemNotFound" });
    const led = batch((_, { workbook }) =>
      workbook.worksheets.getItemOrNullObject("None").getRange("A1").select(),
    );
    await expect(led).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

describe("A collection", () => {
  it("has its items after load and sync, with what was loaded of them, under its own names or the items'", async () => {
    const { ask, batch, excel } = setStage();
    await batch((_, { workbook }) => workbook.worksheets.add("Second"));
    const names = await ask(
      (_, { workbook }) => workbook.worksheets.load("items/name"),
      ({ items }) => items.map(({ name }) => name),
    );
    expect(names).toEqual(["Sheet1", "Second"]);
    const ids = await ask(
      (_, { workbook }) => workbook.worksheets.load({ id: true }),
      ({ items }) => items.map(({ id }) => id),
    );
    expect(ids).toEqual(["s1", "s2"]);
    await excel.run((context) => {
      expect(() => context.workbook.worksheets.items).toThrow("The property 'items' is not available");
      return Promise.resolve();
    });
  });

  it("gives items that can be changed at the next sync", async () => {
    const { excel, grid } = setStage();
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Second");
      worksheets.load("items");
      await context.sync();
      worksheets.items[1]!.activate();
    });
    expect(grid.activeSheet().name).toBe("Second");
  });
});

describe("What is said of a class", () => {
  it("does not compile where Excel's types say otherwise", () => {
    type Spec = ObjectSpec<Excel.Note>;
    // @ts-expect-error -- it is a number
    const width: Spec["properties"] = { width: { read: () => "wide" } };
    // @ts-expect-error -- a note has no text
    const text: Spec["properties"] = { text: { read: () => "text" } };
    // @ts-expect-error -- a note is not moved
    const move: Spec["actions"] = { move: () => undefined };
    // @ts-expect-error -- it gives a range
    const location: Spec["members"] = { getLocation: () => "A1" };
    expect([width, text, move, location]).toHaveLength(4);
  });
});
