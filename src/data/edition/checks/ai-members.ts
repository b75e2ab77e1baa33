import { firstReason, sum, type Check } from "./check";

const EU = "EU27_2020";

/** The 27 members add up to the union: within 4.2 families until 2012, and 0.1 since. */
export const aiMembers: Check = (dataset) => {
  const { observations, codes, membersOf } = dataset;
  return firstReason(dataset, { codes, areas: [EU] }, ({ series, code, year }) => {
    const union = observations.number({ series, code, area: EU }, year);
    const total = sum(membersOf(EU).map((area) => observations.number({ series, code, area }, year)));
    if (Number.isNaN(union) || Math.abs(total - union) <= (year <= 2012 ? 4.2 : 0.1)) return undefined;
    return `${code} ${year}: the members add up to ${total}, and ${EU} has ${union}`;
  });
};
