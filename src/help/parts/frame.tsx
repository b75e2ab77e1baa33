import { renderToStaticMarkup } from "react-dom/server";
import type { HelpPage } from "../help-content";

interface FrameProps {
  readonly page: HelpPage;
  readonly edition: string;
  readonly version: string;
}

/** The whole document of a page: all links are relative, so that it works at any address and from a folder. */
export const framed = (props: FrameProps): string =>
  `<!doctype html>\n${renderToStaticMarkup(<Frame {...props} />)}\n`;

function Frame({ page: { file, title, summary, body }, edition, version }: FrameProps) {
  const isContents = file === "index.html";
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content={summary} />
        <title>{isContents ? title : `${title} – ATI for Excel help`}</title>
        <link rel="icon" href="../assets/icon-32.png" />
        <link rel="stylesheet" href="help.css" />
        {isContents && <script defer src="search.js" />}
      </head>
      <body>
        <a className="skip" href="#content">
          Skip to the content
        </a>
        <header>
          <nav aria-label="Help">
            <a href="index.html" {...(isContents ? { "aria-current": "page" as const } : {})}>
              ATI for Excel help
            </a>
            {!isContents && <a href="index.html#asked">Search</a>}
          </nav>
        </header>
        <main id="content" tabIndex={-1}>
          <h1>{title}</h1>
          {body}
        </main>
        <footer>
          <p>
            ATI for Excel {version}, edition {edition}. <a href="support.html">Support</a>{" "}
            <a href="privacy.html">Privacy</a> <a href="licence.html">Licence</a>{" "}
            <a href="accessibility.html">Accessibility</a>
          </p>
        </footer>
      </body>
    </html>
  );
}
