import { useEffect } from "react";
import { watchTyped } from "../excel/write/typed/watch-typed";
import { formatsTyped } from "./shared/formats-setting";
import { formatOfFormula } from "./shared/questions/format-of-formula";

/** Shows figures that the user types in their unit, as long as the pane runs; nothing of it is seen in the pane. */
export function TypedFormats(): null {
  useEffect(() => {
    const watching = watchTyped((formula) => (formatsTyped() ? formatOfFormula(formula) : undefined));
    // An Excel without the event leaves the formats as they are.
    return () => void watching.then((unwatch) => unwatch()).catch(() => undefined);
  }, []);
  return null;
}
