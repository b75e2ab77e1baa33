import { Body1 } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { Host } from "../shared/watch-host";

// Fetched when the room is first shown: what the pane loads at its start is kept small.
const CompareRoom = lazy(() =>
  import(/* webpackChunkName: "compare" */ "./compare-room").then((room) => ({ default: room.CompareRoom })),
);

/** The room where comparison sheets are made, made itself when it is first shown. */
export const LazyCompareRoom = ({ host }: { readonly host: Host }) => (
  <Suspense fallback={<Body1 role="status">Reading the figures…</Body1>}>
    <CompareRoom host={host} />
  </Suspense>
);
