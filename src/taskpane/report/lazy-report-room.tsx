import { Body1 } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { Host } from "../shared/watch-host";

// Fetched when the room is first shown: its lists read all figures.
const ReportRoom = lazy(() =>
  import(/* webpackChunkName: "report" */ "./report-room").then((room) => ({ default: room.ReportRoom })),
);

/** The report's room, made when it is first shown. */
export const LazyReportRoom = ({ host }: { readonly host: Host }) => (
  <Suspense fallback={<Body1 role="status">Reading the report…</Body1>}>
    <ReportRoom host={host} />
  </Suspense>
);
