import type { Inserted } from "../../../excel/write/insertion";

/** Where something was inserted, why it is not where it was wanted, and what Excel did not do of it. */
export function insertedInWords({ address, instead, figures, left = [] }: Inserted): string {
  const at = address.lastIndexOf("!");
  const [sheet, [first]] = [address.slice(0, at), address.slice(at + 1).split(":") as [string]];
  const where =
    instead === undefined ? `Inserted at ${address}.` : `${instead}; inserted at ${first} of ${sheet}.`;
  return [where, ...(figures === undefined ? [] : [`Its figures are at ${figures}.`]), ...left].join(" ");
}
