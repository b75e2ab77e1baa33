import { Body1 } from "@fluentui/react-components";
import { lazy, Suspense } from "react";

// Bundled with the pane, yet run only when the room is first shown.
const SourcesRoom = lazy(() =>
  import(/* webpackMode: "eager" */ "./sources-room").then((room) => ({ default: room.SourcesRoom })),
);

/** The room of the sources, made when it is first shown. */
export const LazySourcesRoom = () => (
  <Suspense fallback={<Body1 role="status">Reading the sources…</Body1>}>
    <SourcesRoom />
  </Suspense>
);
