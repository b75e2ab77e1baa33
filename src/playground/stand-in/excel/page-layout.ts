import type { Sheet } from "../grid";
import { createObject, type Property } from "./client-object";
import { generalException, invalidArgument } from "./office-error";
import { placeOf } from "./place";
import type { RequestQueue } from "./request-queue";
import { setSheetPart } from "./sheet-part";

const MARGINS = ["leftMargin", "rightMargin", "topMargin", "bottomMargin", "footerMargin"] as const;
/** In points. */
const DEFAULT_MARGIN = 50.4;

type Footers = Record<"leftFooter" | "centerFooter" | "rightFooter", string>;

/** How a sheet is printed. */
export function createPageLayout(
  queue: RequestQueue,
  sheet: () => Sheet,
  sheetLabel: () => string,
): Excel.PageLayout {
  const { grid } = queue;
  const label = (): string => `${sheetLabel()}.pageLayout`;
  const part = () => grid.parts().sheets[sheet().id] ?? {};
  const set: typeof setSheetPart = (...change) => {
    if (!queue.host.manners.hasPrinter) throw generalException();
    setSheetPart(...change);
  };

  return createObject<Excel.PageLayout>(queue, {
    name: "PageLayout",
    label,
    properties: {
      ...margins(),
      orientation: {
        read: () => part().orientation ?? "Portrait",
        write: (orientation) =>
          set(grid, sheet(), {
            orientation: orientation === "Portrait" ? undefined : orientation,
          }),
      },
      zoom: {
        read: () => {
          const { pagesWide, pagesTall, printScale } = part();
          return {
            ...(printScale !== undefined && { scale: printScale }),
            ...(pagesWide !== undefined && { horizontalFitToPages: pagesWide }),
            ...(pagesTall !== undefined && { verticalFitToPages: pagesTall }),
          };
        },
        write: ({ horizontalFitToPages, verticalFitToPages, scale }) => {
          if (scale !== undefined && (scale < 10 || scale > 400))
            throw invalidArgument(`a scale of ${scale} %`);
          set(grid, sheet(), {
            printScale: scale,
            pagesWide: horizontalFitToPages,
            pagesTall: verticalFitToPages,
          });
        },
      },
    },
    actions: {
      // Nothing ends the repetition, as VBA has it: here that is not documented.
      setPrintTitleColumns: (given: Excel.Range | string) => {
        if (given === "") {
          set(grid, sheet(), { titleColumns: undefined });
          return;
        }
        if (typeof given !== "string" || !/^\$?[A-Z]+:\$?[A-Z]+$/.test(given))
          throw invalidArgument("no columns");
        set(grid, sheet(), { titleColumns: given });
      },
      setPrintTitleRows: (given: Excel.Range | string) => {
        if (given === "") {
          set(grid, sheet(), { titleRows: undefined });
          return;
        }
        const rows = typeof given === "string" ? /^(?:.*!)?(\$?\d+:\$?\d+)$/.exec(given)?.[1] : undefined;
        set(grid, sheet(), { titleRows: rows ?? rowsOf(given) });
      },
    },
    members: {
      get headersFooters() {
        return createObject<Excel.HeaderFooterGroup>(queue, {
          name: "HeaderFooterGroup",
          label: () => `${label()}.headersFooters`,
          members: {
            get defaultForAllPages() {
              return createFooters(queue, sheet, () => `${label()}.headersFooters.defaultForAllPages`);
            },
          },
        });
      },
    },
  });

  function margins(): Record<(typeof MARGINS)[number], Property<number>> {
    const margin = (name: string): Property<number> => ({
      read: () => part().margins?.[name] ?? DEFAULT_MARGIN,
      write: (points) => set(grid, sheet(), { margins: { ...part().margins, [name]: points } }),
    });
    return Object.fromEntries(MARGINS.map((name) => [name, margin(name)])) as Record<
      (typeof MARGINS)[number],
      Property<number>
    >;
  }

  function rowsOf(given: Excel.Range | string): string {
    const { row, rows } = placeOf(given, grid, sheet()).area;
    if (rows < 1) throw invalidArgument("no rows");
    return `$${row + 1}:$${row + rows}`;
  }
}

function createFooters(queue: RequestQueue, sheet: () => Sheet, label: () => string): Excel.HeaderFooter {
  const { grid } = queue;
  const footer = (name: keyof Footers): Property<string> => ({
    read: () => splitFooter(grid.parts().sheets[sheet().id]?.footer)[name],
    write: (text) => {
      const footers = { ...splitFooter(grid.parts().sheets[sheet().id]?.footer), [name]: text };
      setSheetPart(grid, sheet(), { footer: joinFooter(footers) });
    },
  });
  return createObject<Excel.HeaderFooter>(queue, {
    name: "HeaderFooter",
    label,
    properties: {
      leftFooter: footer("leftFooter"),
      centerFooter: footer("centerFooter"),
      rightFooter: footer("rightFooter"),
    },
  });
}

const SIGNS = { leftFooter: "&L", centerFooter: "&C", rightFooter: "&R" } as const;

function splitFooter(footer = ""): Footers {
  const [, left = "", centre = "", right = ""] = /^(?:&L(.*?))?(?:&C(.*?))?(?:&R(.*))?$/s.exec(footer) ?? [];
  return { leftFooter: left, centerFooter: centre, rightFooter: right };
}

function joinFooter(footers: Footers): string | undefined {
  const names = ["leftFooter", "centerFooter", "rightFooter"] as const;
  const joined = names.map((name) => (footers[name] === "" ? "" : SIGNS[name] + footers[name])).join("");
  return joined === "" ? undefined : joined;
}
