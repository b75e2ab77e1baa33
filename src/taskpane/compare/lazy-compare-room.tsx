import { Body1 } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { Host } from "../watch-host";

// Bundled with the pane, yet run only when the room is first shown.
const CompareRoom = lazy(() =>
  import(/* webpackMode: "eager" */ "./compare-room").then((room) => ({ default: room.CompareRoom })),
);

/** The room where comparison sheets are made, made itself when it is first shown. */
export const LazyCompareRoom = ({ host }: { readonly host: Host }) => (
  <Suspense fallback={<Body1 role="status">Reading the figures…</Body1>}>
    <CompareRoom host={host} />
  </Suspense>
);
