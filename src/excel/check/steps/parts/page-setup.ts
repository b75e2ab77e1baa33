import { cellInWords } from "../../in-words";
import type { Step } from "../../step";

const FOOTER = "ATI for Excel";

export const pageSetup: Step = {
  id: "page-setup",
  title: "How a sheet is printed",
  expected: `Landscape, 1 page wide, ${cellInWords(FOOTER)} below`,
  otherwise: "Set the page up by hand before you print; Excel may need a printer for it.",
  api: "1.9",
  run: async (bench) => {
    await bench.run(async ({ pageLayout }, context) => {
      pageLayout.orientation = "Landscape";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.headersFooters.defaultForAllPages.leftFooter = FOOTER;
      await context.sync();
    });
    return bench.run(async ({ pageLayout }, context) => {
      const footer = pageLayout.headersFooters.defaultForAllPages;
      pageLayout.load("orientation, zoom");
      footer.load("leftFooter");
      await context.sync();
      const wide = pageLayout.zoom.horizontalFitToPages;
      return {
        ok: pageLayout.orientation === "Landscape" && wide === 1 && footer.leftFooter === FOOTER,
        seen: `${pageLayout.orientation}, ${wide ?? "no"} page wide, ${cellInWords(footer.leftFooter)} below`,
      };
    });
  },
};
