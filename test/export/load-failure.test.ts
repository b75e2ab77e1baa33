import { writeWorkbook } from "../../src/export/write-workbook";
import { OPTIONS, SHEETS } from "./sample-sheets";

jest.mock("../../src/export/compose-file", () => {
  throw new Error("Loading chunk failed.");
});

it("says what to do where the part that writes files cannot be fetched", async () => {
  await expect(writeWorkbook(SHEETS, OPTIONS)).rejects.toThrow(
    "The part of the add-in that writes files could not be loaded. Check the connection and try again.",
  );
});
