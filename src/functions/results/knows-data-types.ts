import { CARD_SETS } from "../../core/cards-wanted";

/** Whether the Excel at hand shows cards; perpetual ones do not, and outside of Excel nothing does. */
export function knowsDataTypes(): boolean {
  if (typeof Office === "undefined") return false;
  // Before Office is ready there is no context, whatever its types say.
  const { requirements } = (Office.context as Office.Context | undefined) ?? {};
  return (
    requirements !== undefined &&
    CARD_SETS.every(([set, version]) => requirements.isSetSupported(set, version))
  );
}
