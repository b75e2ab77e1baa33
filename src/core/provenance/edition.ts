import { bundle } from "../figures/bundle";

/** Date and hash of all bundled figures: `2026-11-22 1a2b3c4d`. */
export const edition = (): string => `${bundle.edition.date} ${bundle.edition.hash}`;
