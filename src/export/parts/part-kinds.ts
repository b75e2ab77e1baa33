import { PACKAGE, RELATIONS } from "./namespaces";

interface PartKind {
  /** Where its parts lie, with # for their number. */
  readonly path: string;
  readonly contentType: string;
  /** What the part is to the one that it belongs to. */
  readonly relation: string;
}

const OFFICE = "application/vnd.openxmlformats-officedocument";

const ofSheets = (path: string, type: string, relation: string): PartKind => ({
  path,
  contentType: `${OFFICE}.spreadsheetml.${type}+xml`,
  relation: `${RELATIONS}/${relation}`,
});

const KINDS = {
  workbook: ofSheets("xl/workbook.xml", "sheet.main", "officeDocument"),
  sheet: ofSheets("xl/worksheets/sheet#.xml", "worksheet", "worksheet"),
  styles: ofSheets("xl/styles.xml", "styles", "styles"),
  texts: ofSheets("xl/sharedStrings.xml", "sharedStrings", "sharedStrings"),
  metadata: ofSheets("xl/metadata.xml", "sheetMetadata", "sheetMetadata"),
  table: ofSheets("xl/tables/table#.xml", "table", "table"),
  notes: ofSheets("xl/comments#.xml", "comments", "comments"),
  noteBoxes: {
    path: "xl/drawings/vmlDrawing#.vml",
    contentType: `${OFFICE}.vmlDrawing`,
    relation: `${RELATIONS}/vmlDrawing`,
  },
  theme: { path: "xl/theme/theme1.xml", contentType: `${OFFICE}.theme+xml`, relation: `${RELATIONS}/theme` },
  drawing: {
    path: "xl/drawings/drawing#.xml",
    contentType: `${OFFICE}.drawing+xml`,
    relation: `${RELATIONS}/drawing`,
  },
  chart: {
    path: "xl/charts/chart#.xml",
    contentType: `${OFFICE}.drawingml.chart+xml`,
    relation: `${RELATIONS}/chart`,
  },
  core: {
    path: "docProps/core.xml",
    contentType: "application/vnd.openxmlformats-package.core-properties+xml",
    relation: `${PACKAGE}/relationships/metadata/core-properties`,
  },
  application: {
    path: "docProps/app.xml",
    contentType: `${OFFICE}.extended-properties+xml`,
    relation: `${RELATIONS}/extended-properties`,
  },
} satisfies Record<string, PartKind>;

export type PartName = keyof typeof KINDS;

export const partKind = (name: PartName): PartKind => KINDS[name];
