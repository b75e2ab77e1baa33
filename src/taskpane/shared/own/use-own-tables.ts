import { useEffect, useSyncExternalStore } from "react";
import type { Host } from "../watch-host";
import { NO_TABLES, TableReader, type OwnTables } from "./own-tables";

const reader = new TableReader();

/** The tables of the workbook that hold figures, read once they are wanted, and again whenever the pane is looked at. */
export function useOwnTables(host: Host, isWanted: boolean): OwnTables {
  const found = useSyncExternalStore(reader.subscribe, reader.snapshot, reader.snapshot);
  const canRead = host === "excel" && isWanted;
  useEffect(() => {
    if (!canRead) return undefined;
    const look = () => void (document.hidden || reader.look());
    look();
    window.addEventListener("focus", look);
    document.addEventListener("visibilitychange", look);
    document.documentElement.addEventListener("pointerenter", look);
    return () => {
      window.removeEventListener("focus", look);
      document.removeEventListener("visibilitychange", look);
      document.documentElement.removeEventListener("pointerenter", look);
    };
  }, [canRead]);
  return canRead ? found : NO_TABLES;
}
