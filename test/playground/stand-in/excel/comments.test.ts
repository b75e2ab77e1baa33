import { setStage } from "./stage";

it("a comment is made, read and removed", async () => {
  const { grid, batch, ask } = setStage();
  await batch((sheet) => sheet.comments.add("B2", "hello"));
  expect(grid.parts().comments).toEqual([{ sheetId: "s1", row: 1, column: 1, text: "hello" }]);
  const content = await ask(
    (sheet) => sheet.comments.getItemByCell("B2").load("content"),
    (comment) => comment.content,
  );
  expect(content).toBe("hello");
  await batch((sheet) => sheet.comments.getItemByCell("B2").delete());
  expect(grid.parts().comments).toEqual([]);
});

it("a cell has a note or a comment", async () => {
  const { grid, batch } = setStage();
  await batch((sheet) => sheet.comments.add("B2", "a comment"));
  await expect(batch((sheet) => sheet.notes.add("B2", "a note"))).rejects.toMatchObject({
    code: "InvalidArgument",
  });
  await batch((sheet) => sheet.notes.add("B3", "a note"));
  await expect(batch((sheet) => sheet.comments.add("B3", "a comment"))).rejects.toMatchObject({
    code: "InvalidArgument",
  });
  expect(grid.parts()).toMatchObject({ notes: [{ row: 2 }], comments: [{ row: 1 }] });
});
