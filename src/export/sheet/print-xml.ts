import type { PlannedSheet } from "../../plans/plan";
import { xml, type Xml } from "../parts/xml";

const A4 = 9;
/** Excel's own, in inches. */
const MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

/** How a sheet is printed: one page wide and as many pages long as it needs. */
export const printXml = ({ landscape, footer }: PlannedSheet): readonly (Xml | undefined)[] => [
  xml("pageMargins", MARGINS),
  xml("pageSetup", {
    paperSize: A4,
    fitToHeight: 0,
    orientation: landscape ? "landscape" : "portrait",
  }),
  // An ampersand alone would begin a code.
  footer === undefined
    ? undefined
    : xml("headerFooter", {}, [xml("oddFooter", {}, [`&L${footer.replaceAll("&", "&&")}`])]),
];
