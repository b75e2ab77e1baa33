import { Body1 } from "@fluentui/react-components";
import { lazy, Suspense, type ComponentType } from "react";
import { GuideRoom } from "./guide/guide-room";
import type { Host } from "./shared/watch-host";
import { WorkbookRoom } from "./workbook/workbook-room";

type RoomContent = ComponentType<{ readonly host: Host }>;

/** A part of the pane with a heading of its own. */
interface Room {
  readonly id: string;
  readonly title: string;
  readonly Content: RoomContent;
}

/** A room that is made when it is first shown, and says until then what is being read. */
function lazily(load: () => Promise<RoomContent>, reading: string): RoomContent {
  const Content = lazy(() => load().then((content) => ({ default: content })));
  return function Lazy({ host }) {
    return (
      <Suspense fallback={<Body1 role="status">{reading}</Body1>}>
        <Content host={host} />
      </Suspense>
    );
  };
}

// Bundled with the pane, yet run only when they are first shown; what is fetched then keeps the pane's start small.
const Explore = lazily(async () => {
  const room = await import(/* webpackMode: "eager" */ "./explore/explore-room");
  return room.ExploreRoom;
}, "Reading the figures…");
const Compare = lazily(async () => {
  const room = await import(/* webpackChunkName: "compare" */ "./compare/compare-room");
  return room.CompareRoom;
}, "Reading the figures…");
const Report = lazily(async () => {
  const room = await import(/* webpackChunkName: "report" */ "./report/report-room");
  return room.ReportRoom;
}, "Reading the report…");
const Sources = lazily(async () => {
  const room = await import(/* webpackMode: "eager" */ "./sources/sources-room");
  return room.SourcesRoom;
}, "Reading the sources…");

/** In the order of their tabs. */
export const rooms: readonly [Room, ...Room[]] = [
  { id: "explore", title: "Explore", Content: Explore },
  { id: "compare", title: "Compare", Content: Compare },
  { id: "report", title: "The report", Content: Report },
  { id: "guide", title: "Guide", Content: GuideRoom },
  { id: "workbook", title: "Workbook", Content: WorkbookRoom },
  { id: "sources", title: "Sources", Content: Sources },
];
