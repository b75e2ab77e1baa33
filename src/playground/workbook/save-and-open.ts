import { element } from "../page/element";
import type { StatusLine } from "../page/status-line";
import { handOver } from "./hand-over";
import { ENDING, readWorkbookFile, workbookFile, type KeptWorkbook } from "./workbook-file";

type Say = Pick<StatusLine, "tell" | "refuse">;

/** Lets the buttons of the page save the workbook to a file, and open such a file in its place. */
export function saveAndOpen(keep: () => KeptWorkbook, name: string, say: Say): void {
  const chosen = element("workbook-file", HTMLInputElement);
  const [save, open] = [element("save", HTMLButtonElement), element("open", HTMLButtonElement)];

  save.addEventListener("click", () => {
    const file = `${name}${ENDING}`;
    download(file, workbookFile(keep()));
    say.tell(`Saved as ${file}. Open it here, or in any playground, with Open.`);
  });
  open.addEventListener("click", () => chosen.click());
  chosen.accept = ".json";
  chosen.addEventListener("change", () => {
    const [file] = chosen.files ?? [];
    // The same file can be chosen again.
    chosen.value = "";
    if (file)
      openFile(file, keep, name).then(
        (problem) => problem !== undefined && say.refuse(problem),
        (error: unknown) => say.refuse(`“${file.name}” could not be opened: ${String(error)}`),
      );
  });
  save.disabled = open.disabled = false;
}

/** Gives a sentence where nothing was opened. */
async function openFile(file: File, keep: () => KeptWorkbook, name: string): Promise<string | undefined> {
  const kept = readWorkbookFile(file.name, await file.text());
  if (typeof kept === "string") return kept;
  if (!window.confirm(`Open “${file.name}” in place of this workbook? What you did not save is lost.`))
    return undefined;
  await handOver({ name: nameOf(file), kept, before: { name, kept: keep() } });
  window.location.reload();
  return undefined;
}

/** As it was saved, without what browsers add to the second file of a name. */
const nameOf = ({ name }: File): string =>
  name
    .replace(/\.json$/i, "")
    .replace(/\.playground$/i, "")
    .replace(/ \(\d+\)$/, "") || "Workbook";

function download(name: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
