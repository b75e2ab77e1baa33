import { ERRORS } from "../errors";
import { errorPart } from "../../core/words/error-part";
import type { HelpPage } from "../help-content";

/** What each error in a cell means. */
export const errorsPage = (): HelpPage => ({
  file: "errors.html",
  title: "Errors",
  chapter: "Errors, figures and sources",
  summary: "What #VALUE!, #N/A, #NAME? and the others mean in a cell with an ATI formula, and what to do.",
  words: ERRORS.map(({ code, means }) => `${code} ${means}`).join(" "),
  body: (
    <>
      {ERRORS.map(({ code, means, remedy }) => (
        <section key={code} aria-labelledby={errorPart(code)}>
          <h2 id={errorPart(code)}>{code}</h2>
          <p>{means}</p>
          <p>{remedy}</p>
        </section>
      ))}
      <p>The page of each function shows the sentences of its own errors.</p>
    </>
  ),
});
