import type { ComponentType } from "react";
import { LazyCompareRoom } from "./compare/lazy-compare-room";
import { LazyExploreRoom } from "./explore/lazy-explore-room";
import { Guide } from "./guide/guide";
import { LazyReportRoom } from "./report/lazy-report-room";
import { LazySourcesRoom } from "./sources/lazy-sources-room";
import type { Host } from "./shared/watch-host";
import { WorkbookRoom } from "./workbook/workbook-room";

/** A part of the pane with a heading of its own. */
export interface Room {
  readonly id: string;
  readonly title: string;
  readonly Content: ComponentType<{ readonly host: Host }>;
}

/** In the order of their tabs. */
export const rooms: readonly [Room, ...Room[]] = [
  { id: "explore", title: "Explore", Content: LazyExploreRoom },
  { id: "compare", title: "Compare", Content: LazyCompareRoom },
  { id: "report", title: "The report", Content: LazyReportRoom },
  { id: "guide", title: "Guide", Content: Guide },
  { id: "workbook", title: "Workbook", Content: WorkbookRoom },
  { id: "sources", title: "Sources", Content: LazySourcesRoom },
];
