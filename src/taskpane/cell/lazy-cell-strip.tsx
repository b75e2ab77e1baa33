import { lazy, Suspense } from "react";
import type { Host } from "../shared/watch-host";

// Bundled with the pane, yet run only inside Excel: it reads the figures.
const CellStrip = lazy(() =>
  import(/* webpackMode: "eager" */ "./cell-strip").then((strip) => ({ default: strip.CellStrip })),
);

/** The strip on the selected cell; nothing where there are no cells. */
export const LazyCellStrip = ({ host }: { readonly host: Host }) =>
  host === "excel" ? (
    <Suspense fallback={null}>
      <CellStrip host={host} />
    </Suspense>
  ) : null;
