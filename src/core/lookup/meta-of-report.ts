import type { FactEntry, FlagEntry, PolicyEntry, StatementEntry } from "../../data/report";
import { findingsOf } from "../report/findings";
import { howKnown } from "../report/checks";
import { reportPublication } from "../provenance/cite-report";
import { filledFields, type Meta } from "./meta-fields";

const { producer, title, date, doi, rights, url } = reportPublication;
const ATTRIBUTION = `${producer}, ${title}, ${date}, doi ${doi}, ${rights}`;

const ofReport = (
  kind: string,
  name: string,
  rest: { readonly unit?: string; readonly measures: string; readonly years?: string },
): Meta =>
  filledFields([
    ["name", name],
    ["kind", kind],
    ["unit", rest.unit ?? ""],
    ["measures", rest.measures],
    ["producer", producer],
    ["attribution", ATTRIBUTION],
    ["years", rest.years ?? ""],
    ["url", url],
  ]);

export const ofPolicy = ({ title, kind, quote, from, to }: PolicyEntry): Meta =>
  ofReport(kind, title, { measures: quote, years: from === null ? "" : `${from} to ${to ?? from}` });

export const ofFact = ({ subject, metric, unit, quote, year }: FactEntry): Meta =>
  ofReport("fact", `${subject}: ${metric}`, { unit, measures: quote, years: String(year) });

export const ofStatement = (statement: StatementEntry): Meta =>
  ofReport("finding", statement.quote, {
    measures: `Figure ${statement.figure}; open data: ${findingsOf(statement).at(-1)?.verdict ?? ""}`,
    years: statement.year,
  });

export const ofFlag = ({ id, title, explanation }: FlagEntry): Meta =>
  ofReport("flag", title, { measures: `${explanation} (${howKnown(id)})` });
