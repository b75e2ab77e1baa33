import { reportPublication } from "../../core/provenance/cite-report";
import { report } from "../../core/figures/report";
import { FieldList } from "../shared/entries/field-list";
import { OutsideLink } from "./outside-link";
import { reportCounts } from "./report-counts";

/** The report as a source: who published it, under what terms, and what of it is here. */
export function ReportDetails() {
  const { title, producer, date, doi, url, rights, licence } = reportPublication;
  return (
    <FieldList
      fields={[
        { name: "Title", value: title },
        { name: "Producer", value: producer },
        { name: "Published", value: date },
        { name: "DOI", value: <OutsideLink href={url}>{doi}</OutsideLink> },
        { name: "Licence", value: <OutsideLink href={licence.url}>{licence.name}</OutsideLink> },
        {
          name: "Attribution",
          value: `${producer}, ${title}, ${date}, doi ${doi}, ${rights}; explanations, readings and flags by ATI for Excel.`,
        },
        { name: "Held here", value: reportCounts(report) },
      ]}
    />
  );
}
