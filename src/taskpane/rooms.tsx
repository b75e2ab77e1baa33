import { Body1 } from "@fluentui/react-components";
import type { ComponentType } from "react";
import { lazily, type LazyPart } from "./shared/loading/lazily";
import type { Host } from "./shared/watch-host";

interface RoomProps {
  readonly host: Host;
}

/** A part of the pane with a heading of its own. */
interface Room {
  readonly id: string;
  readonly title: string;
  readonly Content: LazyPart<RoomProps>;
}

/** A room that is fetched when it is first shown. */
const room = (
  id: string,
  title: string,
  reading: string,
  load: () => Promise<ComponentType<RoomProps>>,
): Room => ({
  id,
  title,
  Content: lazily(load, { name: title, waiting: <Body1 role="status">{reading}</Body1> }),
});

/** In the order of their tabs. */
export const rooms: readonly [Room, ...Room[]] = [
  room("explore", "Explore", "Reading the figures…", async () => {
    const { ExploreRoom } = await import(/* webpackChunkName: "explore" */ "./explore/explore-room");
    return ExploreRoom;
  }),
  room("compare", "Compare", "Reading the figures…", async () => {
    const { CompareRoom } = await import(/* webpackChunkName: "compare" */ "./compare/compare-room");
    return CompareRoom;
  }),
  room("report", "Report", "Reading the report…", async () => {
    const { ReportRoom } = await import(/* webpackChunkName: "report" */ "./report/report-room");
    return ReportRoom;
  }),
  room("guide", "Guide", "Reading the guide…", async () => {
    const { GuideRoom } = await import(/* webpackChunkName: "guide" */ "./guide/guide-room");
    return GuideRoom;
  }),
  room("workbook", "Workbook", "One moment…", async () => {
    const { WorkbookRoom } = await import(/* webpackChunkName: "workbook" */ "./workbook/workbook-room");
    return WorkbookRoom;
  }),
  room("sources", "Sources", "Reading the sources…", async () => {
    const { SourcesRoom } = await import(/* webpackChunkName: "sources" */ "./sources/sources-room");
    return SourcesRoom;
  }),
];

/** The room of this id; the first where there is none such. */
export const roomOf = (id: string): Room => rooms.find((each) => each.id === id) ?? rooms[0];
