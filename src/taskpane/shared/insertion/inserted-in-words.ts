import type { Inserted } from "../../../excel/write/insertion";

/** A sentence with a place in it. */
export interface InsertedWords {
  readonly before: string;
  readonly place: string;
  readonly after: string;
}

/** Where something was inserted, why it is not where it was wanted, and what Excel did not do of it. */
export function insertedInWords({
  address,
  instead,
  figures,
  left = [],
}: Omit<Inserted, "hold" | "state">): InsertedWords {
  const at = address.lastIndexOf("!");
  const [first = ""] = address.slice(at + 1).split(":");
  const more = [...(figures === undefined ? [] : [`Its figures are at ${figures}.`]), ...left];
  return {
    before: instead === undefined ? "Inserted at " : `${instead}; inserted at `,
    place: instead === undefined ? address : `${first} of ${address.slice(0, at)}`,
    after: [".", ...more].join(" "),
  };
}
