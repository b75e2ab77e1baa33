import type { Changes } from "./changes-of";

const MOST_NAMED = 5;

/** Throws where a rebuild would lose a cell of the user's that they have not agreed to lose. */
export function refuseLoss({ overwritten }: Changes, agreed: readonly string[]): void {
  const asked = overwritten.filter((address) => !agreed.includes(address));
  if (asked.length > 0) {
    throw new Error(
      `The new page would write over something of yours: ${named(asked)}. Agree to that, move it, or make a new ` +
        "sheet. Nothing was changed.",
    );
  }
}

function named(addresses: readonly string[]): string {
  const more = addresses.length - MOST_NAMED;
  return addresses.slice(0, MOST_NAMED).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
