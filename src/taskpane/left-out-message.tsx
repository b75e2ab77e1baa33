import { useSyncExternalStore } from "react";
import { listed } from "../core/words/readable";
import { PaneMessage } from "./shared/pane-message";
import { forgetLeftOut, leftOut, onLeftOut } from "./shared/left-out";

/** Says what the pane could not read of what it remembered; nothing where it could read all. */
export function LeftOutMessage() {
  const names = useSyncExternalStore(onLeftOut, leftOut, leftOut);
  if (names.length === 0) return null;
  return (
    <PaneMessage title="Not all that was remembered could be read." onClose={forgetLeftOut}>
      Left out: {listed(names)}.
    </PaneMessage>
  );
}
