import type { AskedFigure } from "./asked-figure";

/** Figures 1 to 6. */
export const askedFigures: readonly AskedFigure[] = [
  {
    number: 1,
    indicators: ["SHARE"],
    valueAxis: "Share of the world's patents",
    layout: "technologies",
    looks: ["column", "bar", "heat"],
  },
  {
    number: 2,
    indicators: ["RPA"],
    valueAxis: "Specialisation (RPA), -100 to +100",
    layout: "technologies",
    looks: ["bar", "heat", "column"],
    reach: 100,
  },
  {
    number: 3,
    indicators: ["EXPORTSHARE"],
    valueAxis: "Share of the world's exports",
    layout: "technologies",
    looks: ["column", "bar", "heat"],
  },
  {
    number: 4,
    indicators: ["TRADEBALANCE"],
    valueAxis: "Trade balance, -1 to +1",
    layout: "technologies",
    looks: ["bar", "heat", "column"],
    reach: 1,
  },
  {
    number: 5,
    indicators: ["INVESTMENT"],
    valueAxis: "Venture capital, USD",
    layout: "last year",
    looks: ["bar", "column"],
  },
  {
    number: 6,
    indicators: ["STARTUPS", "FUNDINGROUNDS"],
    technology: "AI",
    valueAxis: "Companies, deals",
    layout: "years",
    looks: ["line", "column"],
  },
];
