// The one script of the help, with all that it searches inside: it works from a folder as well as from a server.
import entries from "../data/compiled/help-search.json";
import { helpSearch } from "./help-search";

const MOST_SHOWN = 12;

const part = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no element with the id ${id}.`);
  return found;
};

const search = helpSearch(entries);
const asked = part("asked") as HTMLInputElement;

function show(): void {
  const text = asked.value.trim();
  const found = search(text);
  part("told").textContent = text === "" ? "" : countInWords(found.length);
  part("found").replaceChildren(
    ...found.slice(0, MOST_SHOWN).map(({ file, title, summary }) => {
      const link = document.createElement("a");
      link.href = file;
      link.textContent = title;
      const item = document.createElement("li");
      item.append(link, ` ${summary}`);
      return item;
    }),
  );
}

function countInWords(found: number): string {
  if (found === 0) return "No page is about this.";
  const pages = found === 1 ? "1 page" : `${found} pages`;
  return found > MOST_SHOWN ? `${pages}, the ${MOST_SHOWN} nearest:` : `${pages}:`;
}

asked.addEventListener("input", show);
part("search").hidden = false;
// Who came by the link Search wants to type.
if (location.hash === "#asked") asked.focus();
