import { missingSets } from "../excel/host/needed-sets";
import { PaneMessage } from "./shared/pane-message";

/** Says what this Excel lacks of what the add-in needs; nothing where it lacks nothing. */
export function MissingSetsNotice() {
  const missing = missingSets();
  if (missing.length === 0) return null;
  return (
    <PaneMessage title="This Excel is older than the add-in needs." intent="warning">
      {missing.map(({ name, version, need }) => (
        <div key={name}>
          It says that it lacks {name} {version}. {need}.
        </div>
      ))}
      Update Excel, or use Excel for the web.
    </PaneMessage>
  );
}
