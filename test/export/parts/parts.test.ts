import { Parts } from "../../../src/export/parts/parts";
import { xml } from "../../../src/export/parts/xml";
import { WrittenFile } from "../written-file";

const NOON = new Date(2026, 9, 1, 12);

/** A workbook with a sheet that has two charts on a drawing. */
function charted(): Parts {
  const parts = new Parts();
  const workbook = parts.begin("workbook");
  const sheet = parts.add("sheet", workbook, xml("worksheet"));
  const drawing = parts.begin("drawing", sheet);
  for (const name of ["one", "other"]) parts.add("chart", drawing, xml(name));
  parts.write(drawing, xml("wsDr"));
  parts.write(workbook, xml("workbook"));
  return parts;
}

it("gives each part a place, a number among its kind and a name with its owner", () => {
  const parts = new Parts();
  const workbook = parts.begin("workbook");
  const [first, second] = [parts.begin("sheet", workbook), parts.begin("sheet", workbook)];
  const chart = parts.begin("chart", second);
  expect([first, second, chart]).toEqual([
    { path: "xl/worksheets/sheet1.xml", id: "rId1", number: 1 },
    { path: "xl/worksheets/sheet2.xml", id: "rId2", number: 2 },
    { path: "xl/charts/chart1.xml", id: "rId1", number: 1 },
  ]);
});

it("tells from each part where its own are, and from the file where the workbook is", async () => {
  const file = new WrittenFile(charted().zipped(NOON));
  const targets = async (part: string) =>
    (await file.part(part)).all("Relationship").map(({ attributes }) => attributes.Target);
  expect(await targets("_rels/.rels")).toEqual(["xl/workbook.xml"]);
  expect(await targets("xl/_rels/workbook.xml.rels")).toEqual(["worksheets/sheet1.xml"]);
  expect(await targets("xl/worksheets/_rels/sheet1.xml.rels")).toEqual(["../drawings/drawing1.xml"]);
  expect(await targets("xl/drawings/_rels/drawing1.xml.rels")).toEqual([
    "../charts/chart1.xml",
    "../charts/chart2.xml",
  ]);
});

it("begins with the types of its parts, every one of which it names", async () => {
  const file = new WrittenFile(charted().zipped(NOON));
  expect(file.names[0]).toBe("[Content_Types].xml");
  const types = await file.part("[Content_Types].xml");
  const named = types.all("Override").map(({ attributes }) => attributes.PartName?.slice(1));
  expect(named.sort()).toEqual(file.names.filter((name) => !/rels$|^\[/.test(name)).sort());
});

it("makes the same bytes of the same parts at the same time", () => {
  expect(charted().zipped(NOON)).toEqual(charted().zipped(NOON));
});
