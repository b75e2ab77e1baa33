import { judged, type JudgedTable } from "../../../../src/excel/tables/judged-tables";
import {
  areasInWords,
  columnsInWords,
  lookedInWords,
  seriesInWords,
  tableInShort,
  technologiesInWords,
  unreadInWords,
  yearsInWords,
} from "../../../../src/taskpane/sources/own/table-texts";

const read = (cells: unknown[][]): JudgedTable =>
  judged([{ name: "T", address: "Sheet1!A1", head: cells[0]!, cells }]).own[0]!;

it("says what a long table holds", () => {
  const table = read([
    ["Country", "Tech", "Jahr", "Exports", "Imports", "Unit", "Remark"],
    ["Korea", "AI", 2017, 6, 2, "bn USD", "checked"],
    ["Bavaria", "Quantum", 2019, 1, 3, "bn USD", ""],
  ]);
  const dataset = table.dataset!;
  expect(areasInWords(dataset)).toBe("2: South Korea and Bavaria");
  expect(technologiesInWords(dataset)).toBe("2: Artificial Intelligence and Quantum");
  expect(yearsInWords(dataset)).toBe("2017 to 2019");
  expect(seriesInWords(dataset)).toBe("EXPORTS (billion USD); IMPORTS (billion USD)");
  expect(tableInShort(table)).toBe("2 rows");
  expect(columnsInWords(table.layout)).toBe(
    "Country as area, Tech as technology, Jahr as year, Unit as unit, Exports and Imports as figures",
  );
  expect(unreadInWords(table.layout)).toBe("Remark");
});

it("says what a wide table holds, in which nothing is told apart", () => {
  const table = read([
    ["area", "2018"],
    ["Korea", 3],
  ]);
  expect(technologiesInWords(table.dataset!)).toBe("Not told apart");
  expect(yearsInWords(table.dataset!)).toBe("2018");
  expect(seriesInWords(table.dataset!)).toBe("Not named, so that it serves any that is asked for");
  expect(columnsInWords(table.layout)).toBe("area as area, 2018 as figures");
  expect(unreadInWords(table.layout)).toBe("");
});

it("says what became of looking", () => {
  const table = read([
    ["area", "2018"],
    ["Korea", 3],
  ]);
  const other = { name: "Tasks", why: "" };
  expect(lookedInWords({ own: [], others: [] })).toBe("The workbook has no tables yet.");
  expect(lookedInWords({ own: [], others: [other] })).toBe("No table holds figures; 1 table looked at.");
  expect(lookedInWords({ own: [table], others: [] })).toBe("1 table holds figures.");
  expect(lookedInWords({ own: [table, table], others: [other] })).toBe("2 tables hold figures, 1 does not.");
  const wrong = read([
    ["area", "2018"],
    ["Korea", "x"],
  ]);
  expect(tableInShort(wrong)).toBe("1 problem");
});
