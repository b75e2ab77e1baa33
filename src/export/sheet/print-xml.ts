import { MARGINS } from "../../plans/paper";
import type { PlannedSheet } from "../../plans/planned-sheet";
import { xml, type Xml } from "../parts/xml";

const A4 = 9;
const POINTS_OF_INCH = 72;
const LAST_COLUMN = 16383;

const inches = (points: number): number => Math.round((points / POINTS_OF_INCH) * 1000) / 1000;

/** Whether it is one page wide, whatever its scale. */
export const isFitted = (print: PlannedSheet["print"]): boolean =>
  print === undefined || print.scale === "fit";

/** How a sheet is printed: at its scale, or else one page wide and as many pages long as it needs. */
export const printXml = ({ landscape, footer, print }: PlannedSheet): readonly (Xml | undefined)[] => [
  xml("pageMargins", {
    left: inches(MARGINS.left),
    right: inches(MARGINS.right),
    top: inches(MARGINS.top),
    bottom: inches(MARGINS.bottom),
    header: inches(MARGINS.footer),
    footer: inches(MARGINS.footer),
  }),
  xml("pageSetup", {
    paperSize: A4,
    ...(isFitted(print) ? { fitToHeight: 0 } : { scale: print?.scale }),
    orientation: landscape ? "landscape" : "portrait",
  }),
  // An ampersand alone would begin a code.
  footer === undefined
    ? undefined
    : xml("headerFooter", {}, [
        xml("oddFooter", {}, [`&L${footer.replaceAll("&", "&&")}&R&D, page &P of &N`]),
      ]),
  print && print.breaks.length > 0
    ? xml("rowBreaks", { count: print.breaks.length, manualBreakCount: print.breaks.length }, [
        ...print.breaks.map((row) => xml("brk", { id: row, max: LAST_COLUMN, man: true })),
      ])
    : undefined,
];
