import { technologyNamed } from "../asking/names";
import { measured } from "../asking/question";
import { answerOf } from "../indicators/answer";
import { areaOf, type Area } from "../catalogue/areas";
import { indicatorOf } from "../catalogue/indicators";
import type { Grade } from "../../data/bundle";
import type { Dataset } from "../figures/dataset";
import type { OwnDataset } from "../own/own-dataset";
import { invalid, Refusal } from "../refusal";
import { technologiesOf } from "./predicate";

/** One of the report's figures, recomputed from open data. */
export interface ReportFigure {
  readonly title: string;
  /** What it shows: its title without what every title says. */
  readonly subject: string;
  /** What the report showed in its picture. */
  readonly shown: string;
  readonly note: string;
  readonly columns: readonly { readonly area: Area; readonly year: number }[];
  readonly rows: readonly ReportFigureRow[];
}

export interface ReportFigureRow {
  /** Its name, or what else the row is called. */
  readonly technology: string;
  /** Code of the technology. */
  readonly code: string;
  /** Code of the indicator. */
  readonly indicator: string;
  /** A value for each column, or why there is none. */
  readonly values: readonly (number | Refusal)[];
  readonly dataset: string;
  readonly grade: Grade;
}

/** What one figure shows: rows of an indicator and a technology, for areas and years. */
interface Plan extends Pick<ReportFigure, "subject" | "shown" | "note"> {
  readonly areas: readonly string[];
  readonly years: readonly number[];
  readonly rows: readonly PlannedRow[];
}

interface PlannedRow {
  readonly indicator: string;
  readonly technology: string;
  /** What the row is called, where that is not the technology's name. */
  readonly label?: string;
  /** Taken instead of the default. */
  readonly dataset?: string | Dataset;
}

const KR_EU = ["KR", "EU27_2020"];
const LOST = "the report's own values are lost with its pictures";

const named = (indicator: string): PlannedRow[] =>
  technologiesOf("*").map((technology) => ({ indicator, technology }));

const years = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

const PLANS: Readonly<Record<number, Plan>> = {
  1: {
    subject: "share of world patents",
    shown: "shares in the world's transnational patent applications, South Korea and the EU27, 2017 and 2018",
    note: `The report shows transnational patent applications; ${LOST}`,
    areas: KR_EU,
    years: [2017, 2018],
    rows: named("SHARE"),
  },
  2: {
    subject: "specialisation by patents (RPA), 2018",
    shown: "specialisation by transnational patent applications (RPA), South Korea and the EU27, 2018",
    note: `The report shows transnational patent applications; ${LOST}`,
    areas: KR_EU,
    years: [2018],
    rows: named("RPA"),
  },
  3: {
    subject: "share of world exports",
    shown: "export shares in the world's total, South Korea and the EU27, 2017 and 2018",
    note: `The report's lists of goods are unpublished; ${LOST}`,
    areas: KR_EU,
    years: [2017, 2018],
    rows: named("EXPORTSHARE"),
  },
  4: {
    subject: "trade balance in relation to trade volume, 2018",
    shown: "the trade balance in relation to the trade volume, South Korea and the EU27, 2018",
    note: `The report's lists of goods are unpublished; ${LOST}`,
    areas: KR_EU,
    years: [2018],
    rows: named("TRADEBALANCE"),
  },
  5: {
    subject: "venture capital, million USD",
    shown: "private equity and venture capital invested in South Korean firms, million EUR, 2015 to 2020",
    note: "No open source splits Korea's venture capital by technology, nor gives private equity: Korea is in the row of all technologies alone",
    areas: ["KR", "US", "CN"],
    years: years(2013, 2018),
    rows: [
      // All technologies from the producer of the verticals, which has all three areas.
      { indicator: "INVESTMENT", technology: "ALL", dataset: "venture-capital-ncses" },
      ...["AI", "IOT", "BLOCKCHAIN", "BIGDATA", "SEC", "ROB", "AMT", "NANO", "CLOUD", "ARVR", "MOB"].map(
        (technology) => ({ indicator: "INVESTMENT", technology }),
      ),
    ],
  },
  6: {
    subject: "AI companies and deals financed by venture capital",
    shown: "start-ups founded after 2015 in South Korea, and their funding rounds",
    note: "No open source counts start-ups or funding rounds by technology for Korea or any EU member: United States and China only",
    areas: ["US", "CN"],
    years: years(2014, 2018),
    rows: [
      { indicator: "STARTUPS", technology: "AI", label: "AI companies" },
      { indicator: "FUNDINGROUNDS", technology: "AI", label: "AI deals" },
    ],
  },
};

/** How many technologies, and areas by years, a figure has: for its own areas or so many others. */
export function sizeOfFigure(
  number: number,
  areas?: number,
): { readonly rows: number; readonly columns: number } | Refusal {
  const plan = planOf(number);
  if (plan instanceof Refusal) return plan;
  return { rows: plan.rows.length, columns: (areas ?? plan.areas.length) * plan.years.length };
}

const planOf = (number: number): Plan | Refusal =>
  PLANS[number] ?? invalid(`The report has Figures 1 to 6, not ${number}.`);

/** A figure of the report recomputed from open data, or from figures of the user's own, for its own areas or others. */
export function figureOf(number: number, areas?: readonly Area[], own?: OwnDataset): ReportFigure | Refusal {
  const plan = planOf(number);
  if (plan instanceof Refusal) return plan;
  const shown = areas ?? plan.areas.map(areaOf);
  const columns = shown.flatMap((area) => plan.years.map((year) => ({ area, year })));
  return {
    title: `Figure ${number} recomputed from ${own ? own.id : "open data"}: ${plan.subject}`,
    subject: plan.subject,
    shown: plan.shown,
    note: own ? `The report showed ${plan.shown}` : plan.note,
    columns,
    rows: plan.rows.map((row) => rowOf(own ? { ...row, dataset: own.asPatents } : row, columns)),
  };
}

function rowOf(
  { indicator, technology, label, dataset }: PlannedRow,
  columns: ReportFigure["columns"],
): ReportFigureRow {
  const meant = technologyNamed(technology);
  const measurement = measured({ indicator: indicatorOf(indicator), technology: meant, dataset });
  const name = label ?? (meant instanceof Refusal ? technology : meant.name);
  const row = { technology: name, code: technology, indicator };
  if (measurement instanceof Refusal) {
    return { ...row, values: columns.map(() => measurement), dataset: "", grade: "none" };
  }
  return {
    ...row,
    values: columns.map(({ area, year }) => answerOf(measurement, area, year)),
    dataset: measurement.dataset.id,
    grade: measurement.codes.grade,
  };
}
