import { CHAPTERS, type HelpPage } from "../help-content";

/** The first page: a search, and all other pages by chapter. */
export const contentsPage = (pages: readonly HelpPage[]): HelpPage => ({
  file: "index.html",
  title: "ATI for Excel help",
  chapter: "About the add-in",
  summary: "Every function, every room of the pane, errors, figures and sources.",
  words: "",
  body: (
    <>
      {/* Without the script there is nothing to search by; the contents below are all there. */}
      <div id="search" role="search" hidden>
        <label htmlFor="asked">Search the help</label>
        <input id="asked" type="search" autoComplete="off" placeholder="Such as specialisation" />
        <p id="told" role="status"></p>
        <ol id="found"></ol>
      </div>
      {CHAPTERS.map((chapter) => (
        <section key={chapter}>
          <h2>{chapter}</h2>
          <dl className="contents">
            {pages
              .filter((page) => page.chapter === chapter)
              .map(({ file, title, summary }) => (
                <div key={file}>
                  <dt>
                    <a href={file}>{title}</a>
                  </dt>
                  <dd>{summary}</dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </>
  ),
});
