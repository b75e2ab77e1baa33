import type { Asked } from "../../asking/question";
import { answerOf } from "../../indicators/answer";
import type { Measurement } from "../../indicators/measurement";
import { Refusal } from "../../refusal";
import { listed } from "../../words/readable";
import { cautionsOf } from "../cautions";
import { cite } from "../cite";
import { headlineOf, sourceOf } from "../explain";
import { otherDatasets, readOther } from "../other-datasets";
import { codesOf, workingsOf } from "../workings";
import { filled, type Card, type CardSection, type CardSource } from "./card";

/** A figure with all that EXPLAIN tells of it, field by field; or why there is none. */
export function figureCard({ measurement, area, year }: Asked): Card | Refusal {
  const value = answerOf(measurement, area, year);
  if (value instanceof Refusal) return value;
  const { indicator, technology, dataset, codes } = measurement;
  const hasTechnology = !indicator.context;
  const sections: readonly CardSection[] = [
    {
      title: "Figure",
      fields: [
        { name: "Indicator", value: indicator.name },
        { name: "Area", value: area.name },
        { name: "Technology", value: hasTechnology ? technology.name : "" },
        { name: "Year", value: year, format: "0" },
        { name: "Unit", value: indicator.unit },
      ],
    },
    {
      title: "How it is made",
      fields: [
        { name: "Formula", value: indicator.formula },
        { name: "Parts", value: workingsOf(measurement, area, year) },
        { name: "Codes", value: codesOf(measurement, area, year) },
      ],
    },
    {
      title: "How far it may be trusted",
      fields: [
        { name: "Grade", value: hasTechnology ? codes.grade : "" },
        { name: "Why", value: hasTechnology ? codes.rationale : "" },
        { name: "Cautions", value: cautionsOf(measurement, area, year).join(" ") },
        { name: "Other datasets", value: listed(otherDatasets(measurement, area, year).map(readOther)) },
      ],
    },
    {
      title: "Source",
      fields: [
        { name: "Dataset", value: dataset.id },
        { name: "Measures", value: dataset.entry.measures },
        { name: "Tables", value: sourceOf(measurement) },
        { name: "Licence", value: dataset.entry.licence.name },
        { name: "Citation", value: citationOf(measurement) },
        { name: "Link", value: dataset.entry.url },
      ],
    },
  ];
  return {
    value,
    format: indicator.format,
    title: headlineOf(measurement, area, year),
    sections: sections
      .map((section) => ({ ...section, fields: filled(section.fields) }))
      .filter(({ fields }) => fields.length > 0),
    ...attributed(measurement),
  };
}

/** Figures of the user's own are published nowhere: whom the range names is all that can be cited. */
function citationOf(measurement: Measurement): string {
  const { indicator, dataset } = measurement;
  if (dataset.entry.url === "") return sourceOf(measurement);
  return indicator.source === "" ? cite(dataset, "text") : indicator.source;
}

/** What Excel shows as a link; nothing where it would lead nowhere. */
function attributed(measurement: Measurement): { readonly source?: CardSource } {
  const { licence, url } = measurement.dataset.entry;
  if (url === "") return {};
  return {
    source: {
      text: sourceOf(measurement),
      address: url,
      licence: licence.name,
      licenceAddress: licence.url,
    },
  };
}
