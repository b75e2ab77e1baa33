import { technologies } from "../../core/catalogue/technologies";
import { DEFINITION_VERSION, type SheetDefinition, type TemplateId } from "./definition/definition";

/** How many of something a template takes. */
export interface Taken {
  readonly least: number;
  readonly most: number;
}

export interface Template {
  readonly id: TemplateId;
  readonly name: string;
  /** In one line, for choosing. */
  readonly description: string;
  /** Which of the user's choices it takes; what is left out is not asked. */
  readonly takes: {
    readonly areas: Taken;
    readonly peers: boolean;
    readonly technologies: Taken;
    readonly indicators: Taken;
    readonly order: boolean;
  };
  readonly standard: SheetDefinition;
}

const MANY = 200;
const none: Taken = { least: 0, most: 0 };
const one: Taken = { least: 1, most: 1 };
const every = technologies.map(({ code }) => code);

const base: SheetDefinition = {
  version: DEFINITION_VERSION,
  template: "empty",
  title: "",
  areas: ["KR", "JP", "CN", "US", "DE"],
  peers: "",
  technologies: ["MNE"],
  indicators: ["SHARE"],
  from: null,
  to: "latest",
  dataset: "",
  order: "given",
};

/** All templates, in the order in which they are offered. */
export const templates: readonly Template[] = [
  {
    id: "profile",
    name: "Country profile",
    description: "One area against a peer group, in one technology and on all indicators.",
    takes: {
      areas: one,
      peers: true,
      technologies: one,
      indicators: { least: 1, most: MANY },
      order: false,
    },
    standard: {
      ...base,
      template: "profile",
      areas: ["KR"],
      peers: "G7",
      indicators: [
        "SHARE",
        "RPA",
        "PATENTS",
        "EXPORTSHARE",
        "TRADEBALANCE",
        "EXPORTS",
        "GERD",
        "RESEARCHERS",
        "HIGHTECHSHARE",
        "ARTICLES",
      ],
    },
  },
  {
    id: "head-to-head",
    name: "Head to head",
    description: "Two areas in every technology: shares, specialisation and trade balance.",
    takes: {
      areas: { least: 2, most: 2 },
      peers: false,
      technologies: { least: 1, most: MANY },
      indicators: { least: 1, most: 6 },
      order: false,
    },
    standard: {
      ...base,
      template: "head-to-head",
      areas: ["KR", "JP"],
      technologies: every,
      indicators: ["SHARE", "RPA", "TRADEBALANCE"],
    },
  },
  {
    id: "league",
    name: "League table",
    description: "One technology, all countries, several years: figures, places and changes.",
    takes: {
      areas: none,
      peers: false,
      technologies: one,
      indicators: one,
      order: false,
    },
    standard: { ...base, template: "league", areas: [] },
  },
  {
    id: "specialisation",
    name: "Specialisation map",
    description: "Areas by technologies: where each is specialised, as a heat map.",
    takes: {
      areas: { least: 1, most: MANY },
      peers: false,
      technologies: { least: 1, most: MANY },
      indicators: one,
      order: true,
    },
    standard: {
      ...base,
      template: "specialisation",
      areas: ["KR", "JP", "CN", "TW", "US", "DE", "FR", "GB", "IT", "NL"],
      technologies: every,
      indicators: ["RPA"],
    },
  },
  {
    id: "trend",
    name: "Trend",
    description: "One indicator over 20 years, several areas.",
    takes: {
      areas: { least: 1, most: 12 },
      peers: false,
      technologies: one,
      indicators: one,
      order: true,
    },
    standard: { ...base, template: "trend" },
  },
  {
    id: "policy",
    name: "Policy and position",
    description: "A technology's policies in the report beside its indicators and the report's findings.",
    takes: {
      areas: one,
      peers: false,
      technologies: one,
      indicators: { least: 1, most: MANY },
      order: false,
    },
    standard: {
      ...base,
      template: "policy",
      areas: ["KR"],
      technologies: ["AI"],
      indicators: ["SHARE", "RPA", "PATENTS", "EXPORTSHARE", "TRADEBALANCE"],
    },
  },
  {
    id: "recomputed",
    name: "The report, recomputed",
    description: "The report's six figures from open data, and whether these confirm what it says of them.",
    takes: {
      areas: { least: 2, most: 2 },
      peers: false,
      technologies: none,
      indicators: none,
      order: false,
    },
    standard: {
      ...base,
      template: "recomputed",
      areas: ["KR", "EU27_2020"],
      technologies: [],
      indicators: [],
    },
  },
  {
    id: "empty",
    name: "Own comparison",
    description: "Your areas, technologies, indicators and years, a section for each indicator.",
    takes: {
      areas: { least: 1, most: MANY },
      peers: false,
      technologies: { least: 1, most: MANY },
      indicators: { least: 1, most: 12 },
      order: true,
    },
    standard: { ...base, technologies: ["MNE", "ROB", "PHOT"], indicators: ["SHARE", "RPA", "TRADEBALANCE"] },
  },
];

export function templateOf(id: TemplateId): Template {
  const found = templates.find((each) => each.id === id);
  if (!found) throw new RangeError(`no template ${id}`);
  return found;
}
