import { Hindrance } from "../../../plans/hindrance";
import { addressOfKept, type Kept } from "../undo/keep";

/** Since it was found free, the user may have typed there, or deleted rows above so that something came there. */
export function needFree({ landing, before, ...size }: Kept): void {
  const isFree = before.contents.every((line) =>
    line.every(({ formula, value }) => formula === "" && value === ""),
  );
  if (isFree) return;
  throw new Hindrance(
    `Something came into ${addressOfKept({ landing, ...size })} meanwhile. Nothing was changed.`,
  );
}
