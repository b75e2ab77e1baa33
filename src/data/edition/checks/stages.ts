import { firstReason, sum, type Check } from "./check";

const STAGES = ["SEED", "STARTUP_EARLY", "LATER"];

/** Where stages are given they add up to the total, but for the rounding to nine digits. */
export const stages: Check = (dataset) => {
  const { observations, areas } = dataset;
  return firstReason(dataset, { codes: ["TOTAL"], areas }, ({ series, area, year }) => {
    const total = observations.number({ series, code: "TOTAL", area }, year);
    const parts = STAGES.map((code) => observations.number({ series, code, area }, year));
    if (parts.every(Number.isNaN) || Math.abs(sum(parts) - total) <= 1e-8 * total) return undefined;
    return `${series} ${area} ${year}: the stages add up to ${sum(parts)}, and the total is ${total}`;
  });
};
