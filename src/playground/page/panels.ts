type Panel = "sheet" | "pane";

/** Shows sheet or pane on narrow screens, where one fits at a time, and moves the keyboard between them with F6. */
export function connectPanels(frame: HTMLIFrameElement, focusSheet: () => void): void {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>("button[data-panel]")];

  function show(panel: Panel): void {
    document.body.dataset.panel = panel;
    for (const button of buttons) button.ariaPressed = String(button.dataset.panel === panel);
  }

  function focus(panel: Panel): void {
    show(panel);
    if (panel === "pane") frame.contentWindow?.focus();
    else focusSheet();
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key !== "F6") return;
    event.preventDefault();
    focus(document.activeElement === frame ? "sheet" : "pane");
  }

  for (const button of buttons) button.addEventListener("click", () => show(button.dataset.panel as Panel));
  document.querySelector(".skip")?.addEventListener("click", (event) => {
    event.preventDefault();
    focus("pane");
  });
  // The grid takes keys early, so this listens before it.
  window.addEventListener("keydown", onKey, { capture: true });
  frame.contentWindow?.addEventListener("keydown", onKey, { capture: true });
  show("sheet");
}
