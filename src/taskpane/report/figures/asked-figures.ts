import type { AskedFigure } from "./asked-figure";

/** Figures 1 to 6. */
export const askedFigures: readonly AskedFigure[] = [
  {
    number: 1,
    shown: "Shares in the world's transnational patent applications, South Korea and the EU27, 2017 and 2018",
    indicators: ["SHARE"],
    valueAxis: "Share of the world's patents",
    layout: "technologies",
    looks: ["bar", "column", "heat"],
  },
  {
    number: 2,
    shown: "Specialisation by transnational patent applications (RPA), South Korea and the EU27, 2018",
    indicators: ["RPA"],
    valueAxis: "Specialisation (RPA), -100 to +100",
    layout: "technologies",
    looks: ["bar", "heat", "column"],
    reach: 100,
  },
  {
    number: 3,
    shown: "Export shares in the world's total, South Korea and the EU27, 2017 and 2018",
    indicators: ["EXPORTSHARE"],
    valueAxis: "Share of the world's exports",
    layout: "technologies",
    looks: ["bar", "column", "heat"],
  },
  {
    number: 4,
    shown: "The trade balance in relation to the trade volume, South Korea and the EU27, 2018",
    indicators: ["TRADEBALANCE"],
    valueAxis: "Trade balance, -1 to +1",
    layout: "technologies",
    looks: ["bar", "heat", "column"],
    reach: 1,
  },
  {
    number: 5,
    shown: "Private equity and venture capital invested in South Korean firms, million EUR, 2015 to 2020",
    indicators: ["INVESTMENT"],
    valueAxis: "Venture capital, million USD",
    layout: "last year",
    looks: ["bar", "column"],
  },
  {
    number: 6,
    shown: "Start-ups founded after 2015 in South Korea, and their funding rounds",
    indicators: ["STARTUPS", "FUNDINGROUNDS"],
    technology: "AI",
    valueAxis: "Companies, deals",
    layout: "years",
    looks: ["line", "column"],
  },
];
