/** The enumerations of the global Excel that an add-in is likely to name; any other name can be given as text. */
export const EXCEL_ENUMS = {
  BorderIndex: { edgeBottom: "EdgeBottom", insideHorizontal: "InsideHorizontal" },
  BorderLineStyle: { none: "None", continuous: "Continuous" },
  CalculationType: { recalculate: "Recalculate", full: "Full", fullRebuild: "FullRebuild" },
  ChartSeriesBy: { auto: "Auto", columns: "Columns", rows: "Rows" },
  ClearApplyTo: { all: "All", formats: "Formats", contents: "Contents" },
  ConditionalFormatColorCriterionType: {
    lowestValue: "LowestValue",
    highestValue: "HighestValue",
    number: "Number",
    percent: "Percent",
    formula: "Formula",
    percentile: "Percentile",
  },
  ConditionalFormatType: { colorScale: "ColorScale", custom: "Custom" },
  DataValidationAlertStyle: { stop: "Stop" },
  SheetVisibility: { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" },
} as const satisfies { [Name in keyof typeof Excel]?: { [Member in keyof (typeof Excel)[Name]]?: string } };
