import { Body1 } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { Host } from "../shared/watch-host";

// Bundled with the pane, yet run only when the room is first shown.
const ExploreRoom = lazy(() =>
  import(/* webpackMode: "eager" */ "./explore-room").then((room) => ({ default: room.ExploreRoom })),
);

/** The room where figures are found, made when it is first shown. */
export const LazyExploreRoom = ({ host }: { readonly host: Host }) => (
  <Suspense fallback={<Body1 role="status">Reading the figures…</Body1>}>
    <ExploreRoom host={host} />
  </Suspense>
);
