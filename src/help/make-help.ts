import type { HelpContent, HelpPage } from "./help-content";
import { aboutPages } from "./pages/about-pages";
import { accessibilityPage } from "./pages/accessibility-page";
import { datasetsPage, indicatorsPage } from "./pages/catalogue-pages";
import { contentsPage } from "./pages/contents-page";
import { errorsPage } from "./pages/errors-page";
import { functionPage } from "./pages/function-page";
import { ownFiguresPage } from "./pages/own-figures-page";
import { roomPage } from "./pages/room-page";
import { framed } from "./parts/frame";
import { ROOM_GUIDES } from "./rooms";

/** What the search of the contents page looks through. */
export type SearchEntry = Pick<HelpPage, "file" | "title" | "summary" | "words">;

interface Help {
  /** The documents by their file names. */
  readonly documents: ReadonlyMap<string, string>;
  readonly searched: readonly SearchEntry[];
}

/** All pages of the help. */
export function makeHelp(content: HelpContent): Help {
  const pages = [
    ...ROOM_GUIDES.map((room) => roomPage(room, content)),
    ...content.functions.map((entry) => functionPage(entry, content)),
    errorsPage(),
    indicatorsPage(content),
    datasetsPage(content),
    ownFiguresPage(content),
    ...aboutPages(content),
    accessibilityPage(),
  ];
  const documents = new Map(
    [contentsPage(pages), ...pages].map((page) => [page.file, framed({ page, ...content })]),
  );
  if (documents.size !== pages.length + 1) throw new Error("Two pages of the help have one name.");
  return {
    documents,
    searched: pages.map(({ file, title, summary, words }) => ({ file, title, summary, words })),
  };
}
