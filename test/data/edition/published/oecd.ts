import { stringify } from "csv-stringify/sync";

/** The columns of ICT Access and Usage by Businesses, as the Data Explorer downloads it with labels. */
const ICT_COLUMNS = [
  "STRUCTURE",
  "STRUCTURE_ID",
  "STRUCTURE_NAME",
  "ACTION",
  "REF_AREA",
  "Reference area",
  "FREQ",
  "Frequency of observation",
  "MEASURE",
  "Measure",
  "UNIT_MEASURE",
  "Unit of measure",
  "ACTIVITY",
  "Economic activity",
  "SIZE_CLASS",
  "Employment size class",
  "TIME_PERIOD",
  "Time period",
  "OBS_VALUE",
  "Observation value",
  "OBS_STATUS",
  "Observation status",
  "OBS_STATUS_2",
  "Observation status 2",
  "OBS_STATUS_3",
  "Observation status 3",
  "UNIT_MULT",
  "Unit multiplier",
  "TIME_HORIZON_USE",
  "Time horizon",
  "DECIMALS",
  "Decimals",
  "BREAKDOWN_V7",
  "V7 Breakdowns",
];

export type Observation = Readonly<Record<string, string>>;

const ALWAYS: Observation = {
  STRUCTURE: "DATAFLOW",
  STRUCTURE_ID: "OECD.STI.DEP:DSD_ICT_B@DF_BUSINESSES(1.0)",
  STRUCTURE_NAME: "ICT Access and Usage by Businesses",
  ACTION: "I",
  FREQ: "A",
  "Frequency of observation": "Annual",
  UNIT_MEASURE: "PT_ENT",
  "Unit of measure": "Percentage of enterprises",
  ACTIVITY: "_T",
  "Economic activity": "Total - all activities",
  SIZE_CLASS: "S_GE10",
  "Employment size class": "10 or more",
  OBS_STATUS: "A",
  "Observation status": "Normal value",
  UNIT_MULT: "0",
  "Unit multiplier": "Units",
  DECIMALS: "2",
  Decimals: "Two",
};

export const ictCsv = (observations: readonly Observation[]): string =>
  stringify([
    ICT_COLUMNS,
    ...observations.map((each) => ICT_COLUMNS.map((column) => ({ ...ALWAYS, ...each })[column] ?? "")),
  ]);
