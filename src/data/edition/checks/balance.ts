import { firstReason, sum, type Check } from "./check";

/** What all export is what all import, to the dollar. */
export const balance: Check = (dataset) => {
  const { observations, areas, codes } = dataset;
  return firstReason({ ...dataset, series: ["EXPORTS"] }, { codes, areas: ["WORLD"] }, ({ code, year }) => {
    const [exports, imports] = ["EXPORTS", "IMPORTS"].map((series) =>
      sum(areas.map((area) => observations.number({ series, code, area }, year))),
    );
    if (exports === imports) return undefined;
    return `${code} ${year}: exports are ${exports} and imports ${imports} dollars`;
  });
};
