import { checkAsText } from "../../../src/excel/check/check-as-text";
import { openExcel } from "../stage/open-excel";
import type { CheckResult } from "../../../src/excel/check/run-check";
import { doWithout } from "../../../src/excel/host/session";

const step = {
  id: "a",
  title: "Notes",
  expected: "a | b",
  otherwise: "x",
  run: () => Promise.reject(new Error()),
};
const result: CheckResult = {
  facts: {
    host: "Excel",
    platform: "PC",
    version: "16.0.1",
    sets: ["ExcelApi 1.20", "no RibbonApi"],
    edition: "2026 abc",
  },
  results: [{ step, state: "differs", seen: "two\nlines", time: 12 }],
  left: ["Delete the sheet “ATI check”."],
};

beforeEach(() => void openExcel());

it("is a table with its Excel above, whatever signs are in its cells", () => {
  doWithout("notes");
  expect(checkAsText(result)).toBe(`ATI for Excel, figures of 2026 abc
Excel, PC, 16.0.1
ExcelApi 1.20, no RibbonApi
Done without in this session: notes
Delete the sheet “ATI check”.

| step | expected | seen | result | time |
| --- | --- | --- | --- | ---: |
| Notes | a \\| b | two lines | differs | 12 ms |
`);
});
