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
      const { worksheets } = context.workbook;
      worksheets.getItem(id).visibility = "Hidden";
      const read = worksheets.getItem(id).load("visibility");
      await context.sync();
      return { ok: read.visibility === "Hidden", seen: read.visibility };
    });
  },
};
