import type { Plan } from "../../plans/plan";
import type { SheetSize } from "../../plans/sheet/size-of";
import { counted } from "../shared/counted";

/** `It writes 214 cells, 96 formulas, 41 calls, and 1 chart.` */
export function sizeInWords({ cells, formulas, calls }: SheetSize, { charts }: Pick<Plan, "charts">): string {
  const parts = [counted(cells, "cell"), counted(formulas, "formula"), counted(calls, "call")];
  const drawn = charts.length === 0 ? "" : `, and ${counted(charts.length, "chart")}`;
  return `It writes ${parts.join(", ")}${drawn}.`;
}
