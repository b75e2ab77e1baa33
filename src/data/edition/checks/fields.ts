import { firstReason, sum, type Check } from "./check";

/** WIPO's fields 1 to 35 and the unassigned add up to field 0, but for the rounding of each. */
export const fields: Check = (dataset) => {
  const { observations, areas } = dataset;
  const parts = [...Array.from({ length: 35 }, (_, at) => String(at + 1)), "99"];
  return firstReason(dataset, { codes: ["0"], areas }, ({ series, area, year }) => {
    const all = observations.number({ series, code: "0", area }, year);
    const total = sum(parts.map((code) => observations.number({ series, code, area }, year)));
    if (Number.isNaN(all) ? total === 0 : Math.abs(total - all) <= 7) return undefined;
    return `${area} ${year}: fields 1 to 35 and 99 add up to ${total}, and field 0 is ${all}`;
  });
};
