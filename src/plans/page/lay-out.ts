import { edition } from "../../core/provenance/edition";
import type { BreakSpot } from "../page-breaks";
import type { Plan } from "../plan";
import { lineWidthOn, pageHolding } from "../paper";
import { onPaper } from "../on-paper";
import { Draft } from "./draft";
import { layFoot } from "./lay-foot";
import { layHead, PAGE_HEAD_ROWS } from "./lay-head";
import { laySection } from "./lay-section";
import { layStatements } from "./lay-statements";
import { widenFor, type Room } from "./lay-table";
import type { Page, Table } from "./page";

/** Points that a page is wide at least: its sentences run over all of them. */
const LEAST_WIDTH = 640;
/** Points of a chart at most: over a wider table it would only be larger. */
const WIDEST_CHART = 720;
/** What reading loses where a page ends after the messages alone, between sections, and before the foot. */
const COST = { head: 15, section: 0, foot: 1 };

/** Gives every part of a page its place: the head, a section under the other with a free row between, and the foot. */
export function layOut(page: Page): Plan {
  // All widths are known before anything is laid out by them.
  const { draft, tables } = fitted(page.sections.map(({ table }) => table));
  const width = Math.max(LEAST_WIDTH, tables);
  const lineWidth = lineWidthOn(width);
  let row = layHead(draft, page, draft.columnsWithin(width), lineWidth);
  const breaks: BreakSpot[] = [];
  const widths = { chart: Math.min(width, WIDEST_CHART), lines: lineWidth };
  const among = { isSole: page.sections.length === 1 };
  for (const section of page.sections) {
    const laid = laySection(draft, row, section, widths, among);
    breaks.push({ row, cost: section === page.sections[0] ? COST.head : COST.section }, ...laid.breaks);
    row = laid.end + 1;
  }
  if (page.statements) {
    const laid = layStatements(draft, row, lineWidth, page.statements);
    breaks.push({ row, cost: COST.section }, ...laid.breaks);
    row = laid.end + 1;
  }
  const shown = page.sections.flatMap((section) => section.shown);
  breaks.push({ row, cost: COST.foot }, ...layFoot(draft, row, lineWidth, shown, page.notes).breaks);
  const plan = draft.plan(page.name, {
    headRows: PAGE_HEAD_ROWS,
    landscape: false,
    footer: `ATI for Excel, edition ${edition()}`,
  });
  const columns = Math.max(plan.columns, draft.columnsWithin(width));
  const pages = { width, columns, tables: (plan.sections ?? []).map(({ table }) => table) };
  return onPaper(plan, pages, breaks);
}

interface Widened {
  readonly draft: Draft;
  /** Points of the widest table. */
  readonly tables: number;
}

/** The widths of all columns: narrow where only then a smaller page holds them, and what is left is the labels'. */
function fitted(tables: readonly Table[]): Widened {
  const [wide, narrow] = [widened(tables, "wide"), widened(tables, "narrow")];
  const page = pageHolding(narrow.tables);
  if (page === undefined || page === pageHolding(wide.tables)) return wide;
  narrow.draft.widen(0, narrow.draft.widthBefore(1) + page - narrow.tables);
  return { ...narrow, tables: page };
}

function widened(tables: readonly Table[], room: Room): Widened {
  const draft = new Draft();
  for (const table of tables) widenFor(draft, table, room);
  return { draft, tables: draft.widthBefore(Math.max(...tables.map(({ header }) => header.length))) };
}
