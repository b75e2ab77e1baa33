import type { PlannedChart } from "../../plans/plan";

/** The columns of a chart's figures by how they are drawn: as the chart's own kind first, then the marks over them. */
export function groupsOf({
  data,
  marks = [],
}: Pick<PlannedChart, "data" | "marks">): readonly (readonly number[])[] {
  const all = Array.from({ length: data.columns }, (_, at) => at);
  const own = all.filter((at) => !marks.includes(at));
  return marks.length === 0 ? [own] : [own, marks];
}
