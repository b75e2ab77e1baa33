import { insertedInWords } from "../../../../src/taskpane/shared/insertion/inserted-in-words";

it("says where, with all cells, and that its figures are apart", () => {
  expect(
    insertedInWords({ address: "My ! sheet!B2:N25", figures: "ATI figures!A1:C9", left: ["No notes."] }),
  ).toEqual({
    before: "Inserted at ",
    place: "My ! sheet!B2:N25",
    after: ". Its figures are at ATI figures!A1:C9. No notes.",
  });
});

it("says why it is elsewhere, and where it begins", () => {
  expect(insertedInWords({ address: "Sheet1!A24:C40", instead: "A3 is taken" })).toEqual({
    before: "A3 is taken; inserted at ",
    place: "A24 of Sheet1",
    after: ".",
  });
});
