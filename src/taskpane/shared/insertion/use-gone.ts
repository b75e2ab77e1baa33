import { useEffect, useRef } from "react";
import { watchCells } from "../../../excel/reading/cell/watch-cells";
import type { Hold } from "../../../excel/write/undo/hold-of";

/** Tells when something that was inserted is no longer there: undone, deleted, or its first cell written over. */
export function useGone(hold: Hold | undefined, onGone: () => void): void {
  const tell = useRef(onGone);
  tell.current = onGone;
  useEffect(() => {
    if (!hold) return undefined;
    let isWanted = true;
    let isLooking = false;
    let isStale = false;
    const look = async (): Promise<void> => {
      isStale = true;
      if (isLooking) return;
      isLooking = true;
      let isThere = true;
      // What changes while it looks may be the rest of an undo: it looks again.
      while (isStale && isThere && isWanted) {
        isStale = false;
        // While a cell is edited Excel answers nothing: it is asked again after that.
        isThere = await hold.isThere().catch(() => true);
      }
      isLooking = false;
      if (!isThere && isWanted) tell.current();
    };
    const watching = watchCells(() => void look());
    return () => {
      isWanted = false;
      void watching.then((unwatch) => unwatch()).catch(() => undefined);
    };
  }, [hold]);
}
