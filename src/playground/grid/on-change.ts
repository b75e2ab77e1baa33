import { CommandType } from "@univerjs/core";
import type { PartsStore } from "./parts-store";
import type { Spreadsheet } from "./start-univer";

interface ChangeListener {
  /** Cells, their looks or the parts are others now. */
  onContent(): void;
  /** Something moved on the screen: another sheet, scrolled, zoomed, other sizes. */
  onView(): void;
}

/** Tells once a frame what changed on the grid, which is drawn in this element, however many changes there were. */
export function onChange(
  { api }: Spreadsheet,
  store: PartsStore,
  element: HTMLElement,
  listener: ChangeListener,
): void {
  let waiting: "nothing" | "view" | "content" = "nothing";
  const tell = (what: "view" | "content"): void => {
    if (waiting === "nothing") {
      requestAnimationFrame(() => {
        const told = waiting;
        waiting = "nothing";
        if (told === "content") listener.onContent();
        listener.onView();
      });
    }
    if (waiting !== "content") waiting = what;
  };
  const content = (): void => tell("content");
  api.addEvent(api.Event.CommandExecuted, ({ id, type }) => {
    // What is being typed into a cell is a document, and no content yet.
    tell(type === CommandType.MUTATION && !id.startsWith("doc.") ? "content" : "view");
  });
  api.addEvent(api.Event.Scroll, () => tell("view"));
  api.getFormula().calculationResultApplied(content);
  store.onChange(content);
  new ResizeObserver(() => tell("view")).observe(element);
}
