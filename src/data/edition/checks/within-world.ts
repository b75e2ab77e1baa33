import { firstReason, sum, type Check } from "./check";

/** All countries together have no more than the world, but for half a unit each. */
export const withinWorld: Check = (dataset) => {
  const { observations, codes, countries } = dataset;
  const parts = dataset.areas.filter((area) => countries.has(area));
  return firstReason(dataset, { codes, areas: ["WORLD"] }, ({ series, code, year }) => {
    const world = observations.number({ series, code, area: "WORLD" }, year);
    const total = sum(parts.map((area) => observations.number({ series, code, area }, year)));
    if (Number.isNaN(world) || total <= world + parts.length / 2) return undefined;
    return `${code} ${year}: all countries have ${total}, and the world has ${world}`;
  });
};
