import { describeExcelError } from "../../../src/excel/host/describe-excel-error";

it("says what to do about the errors that users meet", () => {
  expect(describeExcelError({ code: "AccessDenied", message: "x" })).toMatch(/protected/);
  expect(describeExcelError({ code: "InvalidOperationInCellEditMode", message: "x" })).toMatch(
    /Enter or Esc/,
  );
  expect(describeExcelError({ code: "InvalidSelection", message: "x" })).toMatch(/one block of cells/);
});

it("hands on Excel's own words for any other error", () => {
  expect(describeExcelError({ code: "GeneralException", message: "Something failed." })).toBe(
    "Excel could not do it: Something failed.",
  );
});

it("leaves a sentence of the add-in's own as it is", () => {
  expect(describeExcelError(new Error("Its list is newer. Update the add-in."))).toBe(
    "Its list is newer. Update the add-in.",
  );
});

it("admits it when there are no words", () => {
  expect(describeExcelError(undefined)).toBe("Excel could not do it and gave no reason.");
  expect(describeExcelError(new Error(""))).toBe("Excel could not do it and gave no reason.");
});
