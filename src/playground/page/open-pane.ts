/** Loads the add-in's page beside the grid; when it settles, the functions have registered themselves. */
export function openPane(frame: HTMLIFrameElement): Promise<void> {
  return new Promise((resolve) => {
    frame.addEventListener("load", () => resolve(), { once: true });
    frame.src = "taskpane.html";
  });
}
