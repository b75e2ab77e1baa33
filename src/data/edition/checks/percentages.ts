import { firstReason, type Check } from "./check";

/** Shares of businesses lie between 0 and 100 per cent. */
export const percentages: Check = (dataset) => {
  const { observations, areas, codes } = dataset;
  return firstReason(dataset, { codes, areas }, ({ series, code, area, year }) => {
    const value = observations.number({ series, code, area }, year);
    if (Number.isNaN(value) || (value >= 0 && value <= 100)) return undefined;
    return `${series} ${code} ${area} ${year}: ${value} per cent`;
  });
};
