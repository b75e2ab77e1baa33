import { firstReason, sum, type Check } from "./check";

const SECTORS = ["CHEM", "ELEC", "INST", "MECH", "OTHER"];

/** The five sectors add up to all patents but for those of no field: at most 1.5 per cent of an area's. */
export const sectors: Check = (dataset) => {
  const { observations, areas } = dataset;
  return firstReason(dataset, { codes: ["ALL"], areas }, ({ series, area, year }) => {
    const all = observations.number({ series, code: "ALL", area }, year);
    const total = sum(SECTORS.map((code) => observations.number({ series, code, area }, year)));
    if (Number.isNaN(all) || (total - all <= 2.5 && all - total <= 2.5 + 0.015 * all)) return undefined;
    return `${area} ${year}: the five sectors add up to ${total}, and ALL is ${all}`;
  });
};
