import { CheckReport } from "../../../../src/taskpane/workbook/check/check-report";
import type { StepResult } from "../../../../src/excel/check/run-check";
import { openExcel } from "../../../excel/stage/open-excel";
import { rendered } from "../../rendered";

beforeAll(() => void openExcel());

const result = (title: string, state: StepResult["state"]): StepResult => ({
  step: {
    id: title,
    title,
    expected: "one",
    otherwise: `${title} matters.`,
    run: () => Promise.reject(new Error()),
  },
  state,
  seen: "another",
  time: 3,
});

const facts = {
  host: "Excel",
  platform: "PC",
  version: "16.0.1",
  sets: ["ExcelApi 1.20"],
  edition: "2026 abc",
};

const report = (results: readonly StepResult[], left: readonly string[] = []): string =>
  rendered(<CheckReport result={{ facts, results, left }} />);

it("shows at once what differs with what that means, and folds what is as expected", () => {
  const html = report([
    result("Notes", "as expected"),
    result("Charts", "differs"),
    result("Undo", "left out"),
  ]);
  const folded = html.slice(html.indexOf("<details"), html.indexOf("</details>"));
  expect(folded).toContain("1 step as expected");
  expect(folded).toContain("Notes");
  expect(folded).not.toContain("Charts");
  expect(html).toContain("Charts matters.");
  expect(html).not.toContain("Undo matters.");
  expect(html).toContain("Excel, PC, 16.0.1: ExcelApi 1.20.");
});

it("says what the user must do, leads to the guide, and holds all of it as text", () => {
  const html = report([result("Notes", "as expected")], ["Delete the sheet “ATI check”."]);
  expect(html).toContain("Delete the sheet “ATI check”.");
  expect(html).toContain(">check Excel by hand</button>");
  expect(html).toContain("| Notes | one | another | as expected | 3 ms |");
});
