import type { Step } from "../../step";
import { inAGroup } from "./in-a-group";

export const hidingInAGroup: Step = {
  id: "hiding-in-a-group",
  title: "Hiding a sheet within a step of undo",
  expected: "Hidden",
  otherwise: "The add-in hides its sheet of lists apart, so that one undo may leave that sheet behind.",
  api: "1.20",
  run: async (bench) => {
    const { id } = await bench.addSheet();
    return inAGroup(async (context) => {
      const sheet = context.workbook.worksheets.getItem(id);
      sheet.visibility = "Hidden";
      sheet.load("visibility");
      await context.sync();
      return { ok: sheet.visibility === "Hidden", seen: sheet.visibility };
    });
  },
};
