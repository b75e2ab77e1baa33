import { cite } from "../../core/provenance/cite";
import type { HelpContent, HelpPage } from "../help-content";

/** Every indicator: its unit, its formula and its datasets. */
export const indicatorsPage = ({ indicators }: HelpContent): HelpPage => ({
  file: "indicators.html",
  title: "Indicators",
  chapter: "Errors, figures and sources",
  summary: "What can be asked for, how each is computed, and from which datasets.",
  words: indicators.map(({ code, name }) => `${code} ${name}`).join(" "),
  body: (
    <dl>
      {indicators.map(({ code, name, unit, formula, source, datasets }) => (
        <div key={code} id={code}>
          <dt>
            <code>{code}</code> {withUnit(name, unit)}
          </dt>
          <dd>
            {formula}
            {source !== "" && ` (${source})`}
            <br />
            {"From: "}
            {datasets.map(({ id }, at) => (
              <span key={id}>
                {at > 0 && ", "}
                <a href={`datasets.html#${id}`}>{id}</a>
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  ),
});

/** `Exports, million USD`; a name that says its unit stands alone: `Venture capital, % of GDP`. */
const withUnit = (name: string, unit: string): string =>
  name.toLowerCase().endsWith(unit.toLowerCase()) ? name : `${name}, ${unit}`;

/** Every dataset: what it measures, its licence and its citation. */
export const datasetsPage = ({ datasets }: HelpContent): HelpPage => ({
  file: "datasets.html",
  title: "Datasets",
  chapter: "Errors, figures and sources",
  summary: "What each dataset measures, its years, its licence, and how to cite it.",
  words: datasets.map(({ id, entry }) => `${id} ${entry.title} ${entry.producer}`).join(" "),
  body: (
    <>
      {datasets.map((dataset) => {
        const { title, measures, fit, firstYear, lastYear, licence } = dataset.entry;
        return (
          <section key={dataset.id} aria-labelledby={dataset.id}>
            <h2 id={dataset.id}>{title}</h2>
            <p>
              <code>{dataset.id}</code>, {firstYear} to {lastYear}. It measures {measures}. Fit for: {fit}.
            </p>
            <p>
              Licence: <a href={licence.url}>{licence.name}</a>
            </p>
            <p className="citation">{cite(dataset, "text")}</p>
          </section>
        );
      })}
    </>
  ),
});
