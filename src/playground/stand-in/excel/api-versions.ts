import { isAtLeast } from "../version";
import { apiNotFound } from "./office-error";
import type { RequestQueue } from "./request-queue";

/** The ExcelApi that a member came with, for those that came after 1.6; what is behind one came with it or before. */
export const API_VERSIONS: Readonly<Record<string, string>> = {
  "Chart.chartType": "1.7",
  "Chart.id": "1.7",
  "ChartAxis.reversePlotOrder": "1.7",
  "ChartAxis.scaleType": "1.7",
  "ChartAxis.tickLabelPosition": "1.7",
  "ChartAxis.tickLabelSpacing": "1.7",
  "ChartDataLabel.position": "1.7",
  "ChartDataLabel.showSeriesName": "1.7",
  "ChartDataLabel.showValue": "1.7",
  "ChartLineFormat.lineStyle": "1.7",
  "ChartLineFormat.weight": "1.7",
  "ChartPoint.dataLabel": "1.7",
  "ChartPoint.hasDataLabel": "1.7",
  "ChartSeries.chartType": "1.7",
  "ChartSeries.delete": "1.7",
  "ChartSeries.gapWidth": "1.7",
  "ChartSeries.markerBackgroundColor": "1.7",
  "ChartSeries.markerForegroundColor": "1.7",
  "ChartSeries.markerSize": "1.7",
  "ChartSeries.markerStyle": "1.7",
  "ChartSeries.setValues": "1.7",
  "ChartSeries.setXAxisValues": "1.7",
  "ChartSeriesCollection.add": "1.7",
  "ChartTitle.setFormula": "1.7",
  "Workbook.getActiveCell": "1.7",
  "Workbook.protection": "1.7",
  "Worksheet.freezePanes": "1.7",
  "Worksheet.getRangeByIndexes": "1.7",
  "Worksheet.onSelectionChanged": "1.7",
  "Worksheet.standardHeight": "1.7",
  "Chart.displayBlanksAs": "1.8",
  "Chart.plotArea": "1.8",
  "ChartAxis.numberFormat": "1.8",
  "ChartAxis.position": "1.8",
  "ChartAxisTitle.setFormula": "1.8",
  "ChartDataLabel.format": "1.8",
  "Range.dataValidation": "1.8",
  "Worksheet.showGridlines": "1.8",
  "Application.calculationState": "1.9",
  "Application.suspendScreenUpdatingUntilNextSync": "1.9",
  "Range.getCellProperties": "1.9",
  "Range.getColumnProperties": "1.9",
  "Range.getTables": "1.9",
  "Range.setCellProperties": "1.9",
  "Range.setColumnProperties": "1.9",
  "Worksheet.pageLayout": "1.9",
  "Worksheet.horizontalPageBreaks": "1.9",
  "Application.cultureInfo": "1.11",
  "Application.decimalSeparator": "1.11",
  "Range.height": "1.10",
  "Range.left": "1.10",
  "Range.top": "1.10",
  "Range.width": "1.10",
  "WorksheetCollection.onCalculated": "1.8",
  "WorksheetCollection.onChanged": "1.9",
  "Worksheet.comments": "1.10",
  "Range.getMergedAreasOrNullObject": "1.13",
  "Range.getSpillParentOrNullObject": "1.12",
  "Range.getSpillingToRangeOrNullObject": "1.12",
  "Range.hasSpill": "1.12",
  "Worksheet.customProperties": "1.12",
  "Workbook.notes": "1.18",
  "Worksheet.notes": "1.18",
};

/** Makes requests fail at sync for members of a class that are newer than the host. */
export function createGate(queue: RequestQueue, owner: string): (member: string) => void {
  return (member) => {
    const wanted = API_VERSIONS[`${owner}.${member}`];
    if (wanted === undefined || isAtLeast(queue.host.api, wanted)) return;
    queue.add(() => {
      throw apiNotFound(`${owner}.${member}`, wanted);
    });
  };
}
