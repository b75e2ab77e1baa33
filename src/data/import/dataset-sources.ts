import { cell, type SourceRow } from "./read-source";

/** How a file handed over becomes the `observations.csv` of a dataset. */
export interface DatasetSource {
  readonly dataset: string;
  readonly file: string;
  readonly series: (row: SourceRow) => string;
  readonly code: (row: SourceRow) => string;
}

const CONTEXT_SERIES: Readonly<Record<string, string>> = {
  NCSES_AI_ARTICLES: "AIARTICLES",
  "WDI_GB.XPD.RSDV.GD.ZS": "GERD",
  NCSES_GERD_PC_GDP: "GERDNCSES",
  NCSES_GERD_FUND_SHARE_BUSINESS: "GERDFUNDBUSINESS",
  NCSES_GERD_FUND_SHARE_GOVERNMENT: "GERDFUNDGOVERNMENT",
  NCSES_GERD_FUND_SHARE_OTHER_DOMESTIC: "GERDFUNDOTHER",
  NCSES_GERD_FUND_SHARE_REST_OF_THE_WORLD: "GERDFUNDABROAD",
  NCSES_GERD_PERF_SHARE_BUSINESS: "GERDPERFBUSINESS",
  NCSES_GERD_PERF_SHARE_GOVERNMENT: "GERDPERFGOVERNMENT",
  NCSES_GERD_PERF_SHARE_HIGHER_EDUCATION: "GERDPERFHIGHER",
  NCSES_GERD_PERF_SHARE_PRIVATE_NONPROFIT: "GERDPERFNONPROFIT",
  OWID_RENEW_ELEC_SHARE: "RENEWABLES",
  "WDI_IP.JRN.ARTC.SC": "ARTICLES",
  "WDI_IP.PAT.RESD": "RESIDENTPATENTS",
  "WDI_IT.CEL.SETS.P2": "MOBILESUBSCRIPTIONS",
  "WDI_IT.NET.BBND.P2": "BROADBAND",
  "WDI_IT.NET.USER.ZS": "INTERNETUSERS",
  "WDI_SP.POP.SCIE.RD.P6": "RESEARCHERS",
  "WDI_TX.VAL.TECH.CD": "HIGHTECHEXPORTS",
  "WDI_TX.VAL.TECH.MF.ZS": "HIGHTECHSHARE",
};

const STARTUP_SERIES: Readonly<Record<string, string>> = {
  NCSES_AI_VC_COMPANIES: "STARTUPS",
  NCSES_AI_VC_DEALS: "FUNDINGROUNDS",
};

const INDUSTRY_SERIES: Readonly<Record<string, string>> = {
  NCSES_VALUE_ADDED: "VALUEADDED",
  NCSES_GOODS_EXPORTS: "GOODSEXPORTS",
};

const BUSINESS_SERIES: Readonly<Record<string, string>> = {
  OECD_USE_AI: "USE",
  OECD_USE_BIGDATA: "USE",
  OECD_USE_CLOUD: "USE",
  OECD_USE_IOT: "USE",
  OECD_ICT_SPECIALISTS: "ICTSPECIALISTS",
  OECD_WEBSITE: "WEBSITE",
};

const constant = (value: string) => (): string => value;
const column = (name: string) => (row: SourceRow) => cell(row, name);
const flow = (row: SourceRow): string => cell(row, "flow").toUpperCase();

function indicator(names: Readonly<Record<string, string>>) {
  return (row: SourceRow): string => cell(names, cell(row, "indicator_id"));
}

/** OECD writes stage and unit into one id, such as OECD_VC_STARTUP_EARLY_PC_GDP. */
function oecdPart(part: "stage" | "unit") {
  return (row: SourceRow): string => {
    const [, stage = "", unit = ""] = /^OECD_VC_(\w+)_(USD_M|PC_GDP)$/.exec(cell(row, "indicator_id")) ?? [];
    if (part === "stage") return stage;
    return unit === "USD_M" ? "INVESTMENT" : "INVESTMENTGDP";
  };
}

export const DATASET_SOURCES: readonly DatasetSource[] = [
  source("uspto-patents", constant("PATENTS"), column("wipo_field")),
  source("patent-families", constant("PATENTS"), column("wipo_field")),
  source("pct-applications", constant("PATENTS"), column("sector")),
  source("ai-patents-oecd-ip5", constant("PATENTS"), constant("AI")),
  source("trade-baci-hs4", flow, column("hs2017_heading")),
  source("trade-kti-ncses", flow, column("product_group")),
  source("venture-capital-oecd", oecdPart("unit"), oecdPart("stage")),
  source("venture-capital-ncses", constant("INVESTMENT"), constant("TOTAL")),
  source("venture-capital-us-cn-by-technology", constant("INVESTMENT"), column("technology")),
  source("ai-companies-deals-us-cn", indicator(STARTUP_SERIES), constant("AI")),
  source("context-indicators", indicator(CONTEXT_SERIES), constant("")),
  source("kti-value-added-exports", indicator(INDUSTRY_SERIES), column("technology")),
  source("uspto-patents-2024", constant("PATENTS"), column("field")),
  source("ict-use-by-businesses-oecd", indicator(BUSINESS_SERIES), column("technology")),
  source("venture-capital-ncses-2024", constant("INVESTMENT"), constant("TOTAL")),
  source("venture-capital-ai-biotech-ncses", constant("INVESTMENT"), column("technology")),
];

function source(
  dataset: string,
  series: (row: SourceRow) => string,
  code: (row: SourceRow) => string,
): DatasetSource {
  return { dataset, file: `open/${dataset}.csv`, series, code };
}
