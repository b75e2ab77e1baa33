import { codeOf, cellInWords } from "../../in-words";
import type { Step } from "../../step";

const COMMENT = "A comment of the user’s";

export const noteOnComment: Step = {
  id: "note-on-comment",
  title: "A note on a cell with a comment",
  expected: "refused or noted; the comment stays",
  otherwise: "A comment of yours may be lost where the add-in notes something on its cell.",
  api: "1.18",
  run: async (bench) => {
    const cell = bench.cells(0, 0);
    await bench.run(async (sheet, context) => {
      sheet.comments.add(bench.reference(0, 0), COMMENT);
      await context.sync();
    });
    const answer = await bench
      .run(async (sheet, context) => {
        sheet.notes.add(cell, "A note");
        await context.sync();
        return "noted";
      })
      .catch((error: unknown) => `refused: ${codeOf(error)}`);
    return bench.run(async (sheet, context) => {
      const comment = sheet.comments.getItemByCell(bench.reference(0, 0)).load("content");
      await context.sync();
      return {
        ok: comment.content === COMMENT,
        seen: `${answer}; the comment is ${cellInWords(comment.content)}`,
      };
    });
  },
};
