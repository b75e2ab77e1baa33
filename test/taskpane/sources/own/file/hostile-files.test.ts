import { strToU8, zipSync } from "fflate";
import { fileOf, inHand, problemsOf } from "./in-hand";

const zip = (entries: Readonly<Record<string, Uint8Array>>): BlobPart => zipSync(entries);

/** An archive whose directory says that its one entry has so many bytes. */
function claiming(bytes: number, archive: BlobPart): BlobPart {
  const held = Uint8Array.from(archive as Uint8Array);
  const entry = held.findIndex((_, at) => [0x50, 0x4b, 1, 2].every((byte, next) => held[at + next] === byte));
  new DataView(held.buffer).setUint32(entry + 24, bytes, true);
  return held;
}
/** A dataset of one figure that says to have this size. */
const jsonStat = (size: readonly number[]): string =>
  JSON.stringify({
    class: "dataset",
    id: ["geo", "time"],
    size,
    dimension: { geo: { category: { index: ["KR"] } }, time: { category: { index: ["2018"] } } },
    value: { "0": 1 },
  });

const HEAD = "country,technology,year,value";

test.each([
  ["nothing", "", "x.csv is empty."],
  ["headers alone", "country,year,value\n", "x.csv has headers at most, and no rows below them."],
  ["a page that says an error", "\n<!DOCTYPE html><title>502</title>", "x.csv is a web page and no table"],
  ["XML", '<?xml version="1.0"?><a/>', "x.csv is an XML file; have it made as CSV instead."],
  ["a PDF", "%PDF-1.7 ...", "x.csv is a PDF; save its table as CSV or XLSX."],
  [
    "a picture",
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0, 7]),
    "x.csv is no table: it holds no text.",
  ],
  ["an old workbook", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), "x.csv is an old Excel file"],
  ["compressed", Uint8Array.from([0x1f, 0x8b, 8, 0]), "x.csv is compressed; unpack it"],
  ["an archive", zip({ "a.csv": strToU8(HEAD) }), "x.csv is an archive; unpack it"],
  [
    "half an archive",
    (zip({ "a.csv": strToU8(HEAD) }) as Uint8Array).slice(0, 30),
    "x.csv cannot be read: it is cut off",
  ],
  ["a binary workbook", zip({ "xl/workbook.bin": new Uint8Array(9) }), "x.csv is a workbook of another kind"],
  [
    "a broken workbook",
    zip({ "xl/workbook.xml": strToU8("<workbook") }),
    "x.csv cannot be read: it is damaged.",
  ],
  [
    "a workbook that unpacks to far more",
    claiming(160_000_000, zip({ "xl/workbook.xml": strToU8("<workbook/>") })),
    "x.csv, unpacked, has 160 MB, and a workbook of at most 150 MB can be read",
  ],
  [
    "a workbook that hides how much it unpacks to",
    claiming(10, zip({ "xl/workbook.xml": new Uint8Array(300_000).fill(32) })),
    "x.csv cannot be read: it is damaged.",
  ],
  [
    "a workbook with a cell in the last corner",
    zip({
      "xl/workbook.xml": strToU8("<workbook/>"),
      "xl/worksheets/sheet1.xml": strToU8('<c r="A1"/><c s="1" r="XFD1048576"/>'),
    }),
    "x.csv has a sheet that reaches to cell XFD1048576, too far to be read",
  ],
  [
    "JSON with room for more figures than there is memory",
    jsonStat([1_000_000, 1_000_000]),
    "x.csv has room for 1,000,000,000,000 figures, and at most 1,500,000 are read",
  ],
  [
    "JSON of a size that is none",
    jsonStat([-1, 1e308]),
    "x.csv has a dataset whose size is none: -1 and 1e+308",
  ],
  [
    "JSON with room for more, in a collection",
    `{"class":"collection","link":{"item":[${jsonStat([30_000, 2])}]}}`,
    "x.csv has room for 30,000 categories in a dimension, and at most 20,000 are read",
  ],
  ["JSON of another kind", '{"rows": [1, 2]}', "x.csv is JSON, but no JSON-stat"],
  ["JSON that is cut off", '{"version": "2.0", "class": "data', "x.csv is no valid JSON"],
  ["one cell a row", "a\nb\nc\n", "x.csv is no table: its rows have one cell each."],
  [
    "16,000 columns",
    `${Array.from({ length: 16_000 }, (_, at) => `c${at}`).join(",")}\n${"1,".repeat(15_999)}1\n`,
    "x.csv has 16,000 columns, and at most 400 are read",
  ],
  ["a line without an end", `a,b\n${"x".repeat(4_600_000)}`, "x.csv is no table: it has no lines."],
  [
    "a quotation mark that is never closed",
    `${HEAD}\nKR,AI,2018,1\n"JP,AI,2018,2\n${"US,AI,2018,3\n".repeat(100)}`,
    "Row 3 of x.csv has a quotation mark that is not closed",
  ],
  [
    "one that swallows a large file",
    `${HEAD}\nKR,AI,2018,1\n"JP,AI,2018,2\n${"US,AI,2018,3\n".repeat(150_000)}`,
    "Row 3 of x.csv has a quotation mark that is not closed",
  ],
  [
    "UTF-8 and then something else",
    new Uint8Array([
      ...strToU8(`${HEAD}\nTürkei,AI,2018,1\n`),
      ...strToU8("x,AI,2018,1\n".repeat(60_000)),
      0xe9,
      0x0a,
    ]),
    "x.csv begins as UTF-8 and does not go on so",
  ],
] as [string, BlobPart, string][])("%s is refused in a sentence", async (_name, held, said) => {
  const told = await inHand(fileOf(held, "x.csv")).then(
    () => "taken",
    (error: unknown) => (error as Error).message,
  );
  expect(told.slice(0, said.length)).toBe(said);
});

test.each([
  ["KR,AI,2018,abc", 'Row 3: "abc" is no figure; leave the cell empty where there is none.'],
  ["KR,AI,2018,1,5", "Row 3: has 5 cells, and the row of headers 4."],
  [
    "KR,AI,2018-Q1,5",
    'Row 3: "2018-Q1" is a part of a year; have rows added up to years, or choose another column for the year.',
  ],
  [
    "KR,AI,31.12.2018,5",
    'Row 3: "31.12.2018" is a part of a year; have rows added up to years, or choose another column for the year.',
  ],
  ["KR,AI,soon,5", 'Row 3: "soon" is no year; give one such as 2018, or "latest".'],
  [",AI,2018,5", "Row 3: no area."],
  ["South Korea,AI,2018,5\nKR,AI,2018,6", "Row 4: two figures of KR, AI, 2018; the other is in row 3."],
])("%s is told by its row in the file, and no table is made", async (line, said) => {
  const { made } = await inHand(fileOf([HEAD, "JP,AI,2018,1", line]));
  const table = await made();
  expect(problemsOf(table)).toEqual([said]);
  expect(table.dataset).toBeUndefined();
});

test("a million columns are refused in a moment", async () => {
  const start = process.cpuUsage();
  const line = `${"a,".repeat(1_000_000)}b\n`;
  await expect(inHand(fileOf(line + line, "x.csv"))).rejects.toThrow(
    "1,000,001 columns, and at most 400 are read",
  );
  // Half a second where each header is looked up once, and half a minute where it is held against all others.
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(10);
});

test("something else than a figure in JSON is told as it is written", async () => {
  const held = jsonStat([1, 1]).replace('{"0":1}', '[{"a":1}]');
  expect(problemsOf(await (await inHand(fileOf(held))).made())).toContain(
    'Row 2: "{"a":1}" is no figure; leave the cell empty where there is none.',
  );
});

test("parts of years are added up to years where that is wanted", async () => {
  const { made } = await inHand(fileOf([HEAD, "KR,AI,2018-Q1,5", "KR,AI,2018-Q2,6", "KR,AI,31.12.2019,1"]));
  const { cells } = await made((guess) => ({ ...guess, addsUp: true }));
  // 5 + 6.
  expect(cells.slice(1)).toEqual([
    ["KR", "AI", 2018, 11],
    ["KR", "AI", 2019, 1],
  ]);
});

test("headers that come twice are two columns, of which the first is taken", async () => {
  const { choice } = await inHand(fileOf(["country,year,value,value", "KR,2018,1,2"]));
  expect(choice.uses).toEqual(["area", "year", "value", "none"]);
});

test("more rows than a table can have are refused before they fill the memory", async () => {
  const { made } = await inHand(
    fileOf([HEAD, ...Array.from({ length: 50_001 }, (_, at) => `Region ${at},AI,2018,1`)]),
  );
  expect(problemsOf(await made())).toEqual([
    "More than 50,000 rows are left, which are too many for a table: choose fewer values of a column, or have rows added up.",
  ]);
});

test("reading stops at once where it is cancelled", async () => {
  const { table } = await inHand(fileOf([HEAD, ..."KR,AI,2018,1\n".repeat(200_000).split("\n")]));
  const controller = new AbortController();
  let rows = 0;
  const reading = table.read(
    (read) => {
      rows += read.length;
      controller.abort();
      return true;
    },
    { signal: controller.signal },
  );
  await expect(reading).rejects.toThrow("Cancelled; nothing was written.");
  // Of a file of 2.6 MB the first piece.
  expect(rows).toBeLessThan(60_000);
});
