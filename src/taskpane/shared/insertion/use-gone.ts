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
    const look = async (): Promise<void> => {
      if (isLooking) return;
      isLooking = true;
      // While a cell is edited Excel answers nothing: it is asked again after that.
      const isThere = await hold.isThere().catch(() => true);
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
