import { edition } from "../../core/provenance/edition";
import { spotsFrom, type BreakSpot } from "../page-breaks";
import type { Plan } from "../plan";
import { lineWidthOn } from "../paper";
import { printOf } from "../print-of";
import { Draft } from "./draft";
import { layFoot } from "./lay-foot";
import { layHead, PAGE_HEAD_ROWS } from "./lay-head";
import { laySection } from "./lay-section";
import { layStatements } from "./lay-statements";
import { widenFor } from "./lay-table";
import type { Page } from "./page";

/** Points that a page is wide at least: its sentences run over all of them. */
const LEAST_WIDTH = 590;
/** Points of a chart at most: over a wider table it would only be larger. */
const WIDEST_CHART = 720;
/** What reading loses where a page ends between sections, before the foot, and within it. */
const COST = { section: 0, foot: 1, line: 3 };
/** Lines of the foot that stand together at its ends. */
const TOGETHER = 3;

/** Gives every part of a page its place: the head, a section under the other with a free row between, and the foot. */
export function layOut(page: Page): Plan {
  const draft = new Draft();
  // All widths are known before anything is laid out by them.
  for (const { table } of page.sections) widenFor(draft, table);
  const tables = Math.max(...page.sections.map(({ table }) => table.header.length));
  const width = Math.max(LEAST_WIDTH, draft.widthBefore(tables));
  const lineWidth = lineWidthOn(width);
  let row = layHead(draft, page, draft.columnsWithin(width), lineWidth);
  const breaks: BreakSpot[] = [];
  for (const section of page.sections) {
    const laid = laySection(draft, row, section, { chart: Math.min(width, WIDEST_CHART), lines: lineWidth });
    breaks.push({ row, cost: COST.section }, ...laid.breaks);
    row = laid.end + 1;
  }
  if (page.statements) {
    const laid = layStatements(draft, row, lineWidth, page.statements);
    breaks.push({ row, cost: COST.section }, ...laid.breaks);
    row = laid.end + 1;
  }
  const shown = page.sections.flatMap((section) => section.shown);
  const lines = layFoot(draft, row, lineWidth, shown, page.notes);
  breaks.push({ row, cost: COST.foot }, ...spotsFrom(row + TOGETHER, row + lines - TOGETHER, COST.line));
  const plan = draft.plan(page.name, {
    headRows: PAGE_HEAD_ROWS,
    landscape: false,
    footer: `ATI for Excel, edition ${edition()}`,
  });
  const columns = Math.max(plan.columns, draft.columnsWithin(width));
  const pages = { width, columns, tables: (plan.sections ?? []).map(({ table }) => table) };
  return { ...plan, sheet: { ...plan.sheet, ...printOf(plan, pages, breaks) } };
}
