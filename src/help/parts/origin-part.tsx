import type { ReactElement } from "react";
import type { Indicator } from "../../core/catalogue/indicators";
import type { Dataset } from "../../core/figures/dataset";
import { cite } from "../../core/provenance/cite";
import { citeReport } from "../../core/provenance/cite-report";
import type { GuideFunction, HelpContent } from "../help-content";
import { functionFile } from "../help-address";
import { originOf, OWN_NUMBERS, type Origin } from "../origin";

interface OriginProps {
  readonly entry: GuideFunction;
  readonly content: HelpContent;
}

/** Where the answers of a function come from: indicator, formula, datasets and how they are cited. */
export function OriginPart({ entry, content }: OriginProps) {
  const codes = new Set(content.indicators.map(({ code }) => code));
  return TOLD[originOf(entry, codes)]({ entry, content });
}

const TOLD: Readonly<Record<Origin, (props: OriginProps) => ReactElement>> = {
  indicator: ({ entry, content }) => (
    <>
      <FormulaOf code={entry.id} indicators={content.indicators} />
      <p>From these datasets, the preferred first:</p>
      <Datasets datasets={content.indicators.find(({ code }) => code === entry.id)?.datasets ?? []} />
      <Explained />
    </>
  ),
  "any-indicator": () => (
    <>
      <p>
        From the datasets of the indicator that you name: the page <a href="indicators.html">Indicators</a>{" "}
        has the formula and the datasets of each, the page <a href="datasets.html">Datasets</a> how to cite
        them.
      </p>
      <Explained />
    </>
  ),
  "every-indicator": () => (
    <p>
      From every one of the <a href="datasets.html">datasets</a> that has a figure: each field of the card
      names its year, its dataset and, of a technology, the grade.
    </p>
  ),
  "own-numbers": ({ entry, content }) => (
    <>
      <p>From your own numbers alone, by the same formula as the figures of the add-in.</p>
      <FormulaOf code={OWN_NUMBERS[entry.id] ?? ""} indicators={content.indicators} />
    </>
  ),
  report: () => (
    <>
      <p>From the text of the report, as printed; what is read otherwise than printed is said.</p>
      <p className="citation">{citeReport("text")}</p>
    </>
  ),
  recomputed: () => (
    <>
      <p>
        The report printed its figures as pictures whose values are lost. They are computed anew from the open{" "}
        <a href="datasets.html">datasets</a>, each named in the answer.
      </p>
      <p className="citation">{citeReport("text")}</p>
    </>
  ),
  descriptions: () => (
    <p>
      From the lists and descriptions of this edition: <a href="indicators.html">indicators</a>,{" "}
      <a href="datasets.html">datasets</a>, areas, technologies and the report.
    </p>
  ),
};

const Explained = () => (
  <p>
    <a href={functionFile("EXPLAIN")}>ATI.EXPLAIN</a> tells of each number from which observations it was
    computed, <a href={functionFile("GRADE")}>ATI.GRADE</a> how well they match the technology.
  </p>
);

function FormulaOf({
  code,
  indicators,
}: {
  readonly code: string;
  readonly indicators: readonly Indicator[];
}) {
  const indicator = indicators.find((each) => each.code === code);
  if (indicator === undefined) throw new Error(`There is no indicator ${code}.`);
  return (
    <p>
      Indicator <a href={`indicators.html#${code}`}>{indicator.name}</a> ({indicator.unit}):{" "}
      {indicator.formula}
    </p>
  );
}

const Datasets = ({ datasets }: { readonly datasets: readonly Dataset[] }) => (
  <ul>
    {datasets.map((dataset) => (
      <li key={dataset.id}>
        <a href={`datasets.html#${dataset.id}`}>{dataset.id}</a>: {dataset.entry.measures}.{" "}
        <span className="citation">{cite(dataset, "text")}</span>
      </li>
    ))}
  </ul>
);
