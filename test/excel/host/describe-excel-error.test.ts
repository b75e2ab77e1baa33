import { invalid } from "../../../src/core/refusal";
import { Cancelled } from "../../../src/excel/host/cancelled";
import { describeExcelError } from "../../../src/excel/host/describe-excel-error";
import { Hindrance } from "../../../src/plans/hindrance";
import { ODD_THINGS } from "../stage/odd-things";

const UNKNOWN = "It could not be done, and no reason was given. Try again.";

it("says what to do about the errors that users meet", () => {
  expect(describeExcelError({ code: "AccessDenied", message: "x" })).toMatch(/protected/);
  expect(describeExcelError({ code: "InvalidOperationInCellEditMode", message: "x" })).toMatch(
    /Enter or Esc/,
  );
  expect(describeExcelError({ code: "InvalidSelection", message: "x" })).toMatch(/one block of cells/);
  expect(describeExcelError({ code: "RequestPayloadSizeLimitExceeded", message: "x" })).toMatch(/fewer/);
});

it("gives of any other error of Excel's its code alone, for its words are for developers", () => {
  expect(describeExcelError({ code: "GeneralException", message: "Something failed: {}" })).toBe(
    "Excel could not do it, and gives no reason but “GeneralException”. Try again.",
  );
});

it("leaves a sentence of the add-in's own as it is", () => {
  expect(describeExcelError(new Hindrance("Its list is newer. Update the add-in."))).toBe(
    "Its list is newer. Update the add-in.",
  );
  expect(describeExcelError(new Cancelled())).toBe("Stopped. Nothing was changed.");
  expect(describeExcelError(invalid('Unknown area "Atlantis".'))).toBe('Unknown area "Atlantis".');
});

it.each(ODD_THINGS)("hands on nothing of %p", (thrown) => {
  expect(describeExcelError(thrown)).toBe(UNKNOWN);
});
