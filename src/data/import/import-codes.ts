import { join } from "node:path";
import { cell, readSource, type SourceRow } from "./read-source";
import { writeCsv } from "./write-csv";

type CodeRow = readonly [code: string, name: string, note: string];

const PCT_NAMES: Readonly<Record<string, string>> = {
  ALL: "All sectors",
  CHEMISTRY: "Chemistry",
  ELECTRICAL: "Electrical engineering",
  INSTRUMENTS: "Instruments",
  MECHANICAL: "Mechanical engineering",
  OTHER: "Other fields",
};

const KTI_CODES: readonly CodeRow[] = [
  ["ALL", "High and medium-high R&D-intensive products", "Sum of HIGH and MEDHIGH"],
  ["HIGH", "High R&D-intensive products", ""],
  ["MEDHIGH", "Medium-high R&D-intensive products", ""],
];

const OECD_STAGES: readonly CodeRow[] = [
  ["TOTAL", "All venture capital", "Sum of the three stages"],
  ["SEED", "Seed", "First of the three stages"],
  ["STARTUP_EARLY", "Start-up and other early stage", "Second of the three stages"],
  ["LATER", "Later stage venture", "Third of the three stages"],
];

const AI_PATENT_CODES: readonly CodeRow[] = [
  ["AI", "Artificial intelligence", "OECD's own definition of AI"],
];

const AI_COMPANY_CODES: readonly CodeRow[] = [
  ["AI", "Artificial intelligence", "Companies and deals financed by venture capital"],
];

const TOTAL_ONLY: readonly CodeRow[] = [
  ["TOTAL", "All venture capital", "No division by technology or stage"],
];

/** The sectors first: they are added up to all fields. */
const USPTO_2024_NAMES: Readonly<Record<string, string>> = {
  CHEM: "Chemistry",
  ELEC: "Electrical engineering",
  INST: "Instruments",
  MECH: "Mechanical engineering",
  OTHER: "Other fields",
  ALL: "All patents, those of no field too",
  "WIPO:8": "Semiconductors",
  Y02T: "Climate change mitigation in transport",
  Y02P: "Climate change mitigation in production",
  "Y02-ICT": "Climate change mitigation in information and communication",
};

const BUSINESS_CODES: readonly CodeRow[] = [
  ["", "Not by technology", "ICT specialists and websites"],
  ["AI", "Use of artificial intelligence", "Enterprises that use artificial intelligence"],
  ["BIGDATA", "Analysis of big data", "Enterprises that analyse big data"],
  ["CLOUD", "Purchase of cloud services", "Enterprises that buy cloud computing services"],
  ["IOT", "Use of the Internet of Things", "Enterprises that use the Internet of Things"],
];

/** Each technology with the producer's table that holds it. */
const TECHNOLOGY_TABLES: Readonly<Record<string, string>> = {
  "Artificial intelligence": "SKTI-21",
  Biotechnology: "SKTI-24",
};

/** Writes the `codes.csv` of every dataset that divides its figures. */
export function importCodes(from: string, to: string): void {
  const open = (dataset: string): SourceRow[] => readSource(join(from, "open", `${dataset}.csv`));
  const fields = readSource(join(from, "reference", "wipo35_ipc_concordance.csv"));
  const lists: Readonly<Record<string, readonly CodeRow[]>> = {
    "uspto-patents": wipoCodes(open("uspto-patents"), fields),
    "patent-families": wipoCodes(open("patent-families"), fields),
    "pct-applications": pctCodes(open("pct-applications")),
    "ai-patents-oecd-ip5": AI_PATENT_CODES,
    "trade-baci-hs4": open("hs-headings").map((row) => [cell(row, "hs2017_heading"), cell(row, "label"), ""]),
    "trade-kti-ncses": KTI_CODES,
    "venture-capital-oecd": OECD_STAGES,
    "venture-capital-ncses": TOTAL_ONLY,
    "venture-capital-us-cn-by-technology": namedCodes(
      open("venture-capital-us-cn-by-technology"),
      () => "PitchBook vertical",
    ),
    "ai-companies-deals-us-cn": AI_COMPANY_CODES,
    "kti-value-added-exports": industryCodes(open("kti-value-added-exports")),
    "uspto-patents-2024": tableCodes(open("uspto-patents-2024"), USPTO_2024_NAMES),
    "ict-use-by-businesses-oecd": BUSINESS_CODES,
    "venture-capital-ncses-2024": TOTAL_ONLY,
    "venture-capital-ai-biotech-ncses": namedCodes(open("venture-capital-ai-biotech-ncses"), (code) =>
      cell(TECHNOLOGY_TABLES, code),
    ),
  };
  for (const [dataset, codes] of Object.entries(lists)) {
    writeCsv(join(to, dataset, "codes.csv"), ["code", "name", "note"], codes);
  }
}

/** Fields in their order, 0 first, each with the table of the producer that holds it. */
function wipoCodes(rows: readonly SourceRow[], fields: readonly SourceRow[]): CodeRow[] {
  const names = new Map(fields.map((row) => [cell(row, "field_nr"), cell(row, "field_name")]));
  names.set("0", "All fields").set("99", "Unassigned");
  const tables = new Map(rows.map((row) => [cell(row, "wipo_field"), cell(row, "source_table")]));
  return [...tables]
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([code, table]) => [code, names.get(code) ?? "", table]);
}

function pctCodes(rows: readonly SourceRow[]): CodeRow[] {
  const tables = new Map(rows.map((row) => [cell(row, "sector"), cell(row, "source_table")]));
  return [...tables].sort().map(([code, table]) => [code, cell(PCT_NAMES, code), table]);
}

/** In the order of the names, each with the table of the producer that holds it. */
function tableCodes(rows: readonly SourceRow[], names: Readonly<Record<string, string>>): CodeRow[] {
  const tables = new Map(rows.map((row) => [cell(row, "field"), cell(row, "source_table")]));
  return Object.entries(names).map(([code, name]) => [code, name, tables.get(code) ?? ""]);
}

/** Verticals and industries are their own names. */
function namedCodes(rows: readonly SourceRow[], note: (code: string) => string): CodeRow[] {
  const codes = [...new Set(rows.map((row) => cell(row, "technology")))].sort();
  return codes.map((code) => [code, code, note(code)]);
}

/** Only the broadest groups have both series, and one of them only exports: the note says which. */
function industryCodes(rows: readonly SourceRow[]): CodeRow[] {
  return namedCodes(rows, (code) => {
    const series = new Set(
      rows.filter((row) => cell(row, "technology") === code).map((row) => cell(row, "indicator_id")),
    );
    if (series.size === 2) return "Value added and exports of goods";
    return series.has("NCSES_VALUE_ADDED") ? "Value added" : "Exports of goods";
  });
}
