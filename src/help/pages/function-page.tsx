import { failuresOf } from "../answers/failures-of";
import { errorLink, functionFile } from "../help-address";
import type { GuideFunction, HelpContent, HelpPage } from "../help-content";
import { LiveExample } from "../parts/live-example";
import { OriginPart } from "../parts/origin-part";

/** What a function does, its arguments, its examples as they answer now, its errors, and where its answers come from. */
export function functionPage(entry: GuideFunction, content: HelpContent): HelpPage {
  const name = `ATI.${entry.name}`;
  const indicator = content.indicators.find(({ code }) => code === entry.id);
  return {
    file: functionFile(entry.id),
    title: name,
    chapter: "Functions",
    summary: entry.description,
    words: [
      entry.id,
      ...entry.parameters.map((each) => `${each.name} ${each.description}`),
      ...(indicator ? [indicator.name, ...indicator.aliases] : []),
    ].join(" "),
    body: (
      <>
        <p className="lead">{entry.description}</p>
        <p>
          <code>{signatureOf(entry)}</code>
        </p>
        <ArgumentsPart entry={entry} />
        <h2>{entry.examples.length === 1 ? "Example" : "Examples"}</h2>
        {entry.examples.map(({ formula }) => (
          <LiveExample key={formula} formula={formula} rows={content.answer(formula)} />
        ))}
        <ErrorsPart entry={entry} content={content} />
        <h2>Where the answer comes from</h2>
        <OriginPart entry={entry} content={content} />
      </>
    ),
  };
}

function signatureOf({ name, parameters }: GuideFunction): string {
  const names = parameters.map((each) => (each.optional ? `[${each.name}]` : each.name));
  return `=ATI.${name}(${names.join(", ")})`;
}

function ArgumentsPart({ entry: { name, parameters } }: { readonly entry: GuideFunction }) {
  if (parameters.length === 0) return <p>It takes no arguments.</p>;
  return (
    <>
      <h2 id="arguments">Arguments</h2>
      <table aria-label={`Arguments of ATI.${name}`}>
        <thead>
          <tr>
            <th scope="col">Argument</th>
            <th scope="col">Meaning</th>
          </tr>
        </thead>
        <tbody>
          {parameters.map((each) => (
            <tr key={each.name}>
              <th scope="row">
                {each.name}
                {each.optional && <small>may be left out</small>}
                {each.dimensionality === "matrix" && <small>a cell or a range</small>}
              </th>
              <td>{each.description}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const KIND: Readonly<Record<string, string>> = {
  "#VALUE!": "the question cannot be asked like this",
  "#N/A": "there is no such figure",
};

function ErrorsPart({ entry, content }: { readonly entry: GuideFunction; readonly content: HelpContent }) {
  const failures = failuresOf(entry.parameters, entry.examples, content.answer);
  return (
    <>
      <h2>Errors</h2>
      {failures.length === 0 && <p>It gives none of its own.</p>}
      {failures.length > 0 && (
        <dl>
          {failures.map(({ formula, failure: { code, message } }) => (
            <div key={formula}>
              <dt>
                <a href={errorLink(code)}>{code}</a>
                {code in KIND && `, ${KIND[code] ?? ""}`}
              </dt>
              <dd>
                <code>{formula}</code>
                <br />
                {message}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p>
        Errors of Excel’s own, such as #NAME? and #SPILL!, are on the page <a href="errors.html">Errors</a>.
      </p>
    </>
  );
}
