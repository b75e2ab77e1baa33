import type { SheetDefinition } from "../../../src/plans/sheet/definition/definition";
import { templates } from "../../../src/plans/sheet/templates";
import { standard } from "./standard";

/** Beside the templates' own: gaps, indicators without technologies, groups, pinned datasets, a dataset's own codes. */
export const DEFINITIONS: Readonly<Record<string, SheetDefinition>> = {
  ...Object.fromEntries(templates.map(({ name, standard: own }) => [name, own])),
  "head to head with an aggregate and an indicator of areas": {
    ...standard("head-to-head"),
    areas: ["EU27_2020", "KR"],
    indicators: ["GERD", "EXPORTS", "INVESTMENT"],
  },
  "own comparison of a group, ordered by value, from a pinned dataset": {
    ...standard("empty"),
    areas: ["G7", "KR", "XK"],
    order: "value",
    technologies: ["WIPO:8", "AI", "BLOCKCHAIN"],
    indicators: ["RESEARCHERS", "PATENTS", "TRADEBALANCE"],
    dataset: "patent-families",
    from: 2012,
    to: 2018,
  },
  "trend of an indicator of areas": { ...standard("trend"), indicators: ["GERD"], order: "name" },
  "league table of an indicator of areas": { ...standard("league"), indicators: ["GERD"] },
  "league table of a technology without figures": { ...standard("league"), technologies: ["BLOCKCHAIN"] },
  "profile against the members of an aggregate": {
    ...standard("profile"),
    peers: "EU27_2020",
    areas: ["DE"],
  },
  "profile against more areas of the user's own than the least rows": {
    ...standard("profile"),
    peers: { name: "Korea's rivals", areas: ["JP", "CN", "TW", "US", "DE", "SG", "IL", "CN_HK"] },
  },
  "policy and position of a technology without policies": { ...standard("policy"), technologies: ["PHOT"] },
};
