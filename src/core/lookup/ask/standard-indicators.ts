import { indicatorOf, type Indicator } from "../../catalogue/indicators";

/** Asked for in turn where no indicator is said, or where the one that is said has no figure. */
export const STANDARD: readonly Indicator[] = [
  "SHARE",
  "USE",
  "EXPORTS",
  "INVESTMENT",
  "VALUEADDED",
  "GOODSEXPORTS",
].map(indicatorOf);
