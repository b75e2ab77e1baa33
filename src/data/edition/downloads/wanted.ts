import { CompileError } from "../../compile/compile-error";
import { readRecords } from "../../compile/read-records";

const FOLDER = "edition/downloads";

const COLUMNS = [
  "dataset",
  "series",
  "code",
  "producer",
  "table",
  "format",
  "pattern",
  "select",
  "unit",
  "decimals",
  "since",
  "page",
  "download",
  "licence",
] as const;

const FORMATS = ["baci", "ncses", "oecd", "world-bank", "our-world-in-data"] as const;
export type Format = (typeof FORMATS)[number];

/** A file of a producer that belongs into the folder of downloads, and the series and code that it feeds. */
export type Download = Readonly<Record<Exclude<(typeof COLUMNS)[number], "format">, string>> & {
  readonly format: Format;
};

export interface DatasetRule {
  readonly dataset: string;
  /** Whether new areas of the download are taken, or only those that the last edition holds. */
  readonly takesNewAreas: boolean;
  /** How many years at the end are incomplete; undefined where each indicator has its own. */
  readonly incomplete: number | undefined;
}

export function readDownloads(data: string): Download[] {
  return readRecords(data, `${FOLDER}/downloads.csv`, COLUMNS, ["dataset", "series", "code"]).map(
    ({ file, line, value }) => {
      const format = FORMATS.find((each) => each === value.format);
      if (format === undefined) throw new CompileError(file, line, `unknown format "${value.format}"`);
      return { ...value, format };
    },
  );
}

export function readRules(data: string): DatasetRule[] {
  const columns = ["dataset", "areas", "incomplete"] as const;
  return readRecords(data, `${FOLDER}/datasets.csv`, columns, ["dataset"]).map(({ file, line, value }) => {
    if (!["held", "all"].includes(value.areas))
      throw new CompileError(file, line, `areas are "${value.areas}", expected held or all`);
    return {
      dataset: value.dataset,
      takesNewAreas: value.areas === "all",
      incomplete: value.incomplete === "" ? undefined : Number(value.incomplete),
    };
  });
}
