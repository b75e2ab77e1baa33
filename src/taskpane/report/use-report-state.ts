import { useState } from "react";
import { useRemembered } from "../shared/use-remembered";
import { EVERYTHING, isReportWhole, parseState, type ListId, type View } from "./report-state";

/** Opens an entry of a list, wherever one is. */
export type Go = (list: ListId, id: string) => void;

export interface ReportRoomState {
  readonly list: ListId;
  readonly view: View;
  /** Id of the entry that was gone to and should take the focus; empty for none. */
  readonly goal: string;
  readonly openList: (list: ListId) => void;
  readonly show: (view: View) => void;
  readonly go: Go;
  /** Opens a list with these filters alone. */
  readonly goToAll: (list: ListId, filters: View["filters"]) => void;
}

/** What the room shows, kept when the pane closes. */
export function useReportState(): ReportRoomState {
  const [text, remember] = useRemembered("report", {
    name: "what Report showed last",
    isWhole: isReportWhole,
  });
  const [goal, setGoal] = useState("");
  const state = parseState(text);
  const { list, views } = state;

  const change = (nextList: ListId, view: View) =>
    remember(JSON.stringify({ list: nextList, views: { ...views, [nextList]: view } }));

  return {
    list,
    view: views[list],
    goal,
    openList(next) {
      setGoal("");
      change(next, views[next]);
    },
    show(view) {
      setGoal("");
      change(list, view);
    },
    // Search and filters of that list might hide the entry.
    go(next, id) {
      setGoal(id);
      change(next, { ...EVERYTHING, open: id });
    },
    goToAll(next, filters) {
      setGoal("");
      change(next, { ...EVERYTHING, filters });
    },
  };
}
