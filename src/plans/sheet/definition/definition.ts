import type { Peers } from "./own-peers";

/** The version of definitions that this edition writes. */
export const DEFINITION_VERSION = 1;

export const TEMPLATE_IDS = [
  "profile",
  "head-to-head",
  "league",
  "specialisation",
  "trend",
  "policy",
  "recomputed",
  "empty",
] as const;
export type TemplateId = (typeof TEMPLATE_IDS)[number];

export const AREA_ORDERS = ["given", "name", "value"] as const;
export type AreaOrder = (typeof AREA_ORDERS)[number];

export const SCALES = ["linear", "log"] as const;
export type Scale = (typeof SCALES)[number];

/** What the user chose for a comparison sheet; sheetPlan makes of it what is written. */
export interface SheetDefinition {
  readonly version: typeof DEFINITION_VERSION;
  readonly template: TemplateId;
  /** The user's own title; "" for the template's. */
  readonly title: string;
  /** Codes of areas and groups, and what a table calls others; the first is the one the sheet is about. */
  readonly areas: readonly string[];
  readonly peers: Peers;
  /** Codes; the first is the one that a sheet on one technology is about. */
  readonly technologies: readonly string[];
  /** Codes; the first decides the order of areas. */
  readonly indicators: readonly string[];
  /** The year that changes are counted from; null for the template's choice. */
  readonly from: number | null;
  readonly to: number | "latest";
  /** Id of the dataset to take where it has the figures, or a table of the workbook as `Patents[#All]`; "" for the default. */
  readonly dataset: string;
  readonly order: AreaOrder;
  /** Of lines; left out, of equal steps. */
  readonly scale?: Scale;
}

/** A definition as text, to be kept in a workbook. */
export const writeDefinition = (definition: SheetDefinition): string => JSON.stringify(definition);
