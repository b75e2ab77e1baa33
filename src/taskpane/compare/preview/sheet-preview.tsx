import { Body1Strong, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment, useMemo } from "react";
import type { Plan } from "../../../plans/plan";
import { titleOf } from "../../../plans/title-of";
import { cellsShown } from "../../../plans/sheet/cells-shown";
import { ChoiceSection } from "../../shared/choosing/choice-section";
import { counted } from "../../shared/counted";
import { pageSources } from "./page-sources";
import { PreviewChartFigure } from "./preview-chart-figure";
import { previewSections, type PreviewSection } from "./preview-sections";
import { PreviewTable } from "./preview-table";

/** Charts drawn; more would be slow, and too long to scroll through. */
const CHARTS = 4;
/** The width of the frame without its padding, or near it in a browser without such units. */
const ROOM = ["calc(100vw - 72px)", "100cqw"];

const useStyles = makeStyles({
  frame: {
    maxHeight: "min(480px, 75vh)",
    overflow: "auto",
    containerType: "inline-size",
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  // As wide as its widest table, so that what is sticky stays to its end.
  page: { width: "max-content", minWidth: "100%" },
  // A wide table is scrolled under its words and its chart, which are as wide as the frame.
  words: { position: "sticky", left: 0, display: "block", maxWidth: ROOM },
  chart: { position: "sticky", left: 0, width: ROOM },
  about: { color: tokens.colorNeutralForeground2 },
  size: { margin: `${tokens.spacingVerticalS} 0` },
});

interface SheetPreviewProps {
  readonly page: Plan;
}

/** What a sheet will say: its title, the first rows of its sections and their charts, and how large it is. */
export function SheetPreview({ page }: SheetPreviewProps) {
  const styles = useStyles();
  const sections = useMemo(() => previewSections(page), [page]);
  const title = useMemo(() => titleOf(page), [page]);
  const undrawn = chartsBefore(sections, sections.length) - CHARTS;
  return (
    <ChoiceSection title="Preview">
      {/* Scrolled with the keyboard, a frame must be able to have the focus. */}
      <div className={styles.frame} role="region" aria-label="Preview of the sheet" tabIndex={0}>
        <div className={styles.page}>
          <Body1Strong className={styles.words}>{title}</Body1Strong>
          {sections.map((section, at) => (
            // Kept by place, not by heading: while areas change, the charts before stand until the new ones come.
            <Fragment key={at}>
              <PreviewTable section={section} words={styles.words} />
              {section.charts
                .slice(0, Math.max(0, CHARTS - chartsBefore(sections, at)))
                .map((chart, place) => (
                  <div key={`${place} ${chart.kind}`} className={styles.chart}>
                    <PreviewChartFigure chart={chart} sources={() => pageSources(page)} />
                  </div>
                ))}
            </Fragment>
          ))}
          {undrawn > 0 && (
            <p className={mergeClasses(styles.words, styles.about)}>
              <Caption1>
                {counted(undrawn, "more chart")} {undrawn === 1 ? "is" : "are"} in the sheet, not drawn here.
              </Caption1>
            </p>
          )}
        </div>
      </div>
      <p className={styles.size}>
        <Caption1>{sizeInWords(cellsShown(page), page.charts.length)}</Caption1>
      </p>
    </ChoiceSection>
  );
}

const chartsBefore = (sections: readonly PreviewSection[], end: number): number =>
  sections.slice(0, end).reduce((sum, { charts }) => sum + charts.length, 0);

/** `It fills 214 cells and has 1 chart.` */
export function sizeInWords(cells: number, charts: number): string {
  const drawn = charts === 0 ? "" : ` and has ${counted(charts, "chart")}`;
  return `It fills ${counted(cells, "cell")}${drawn}.`;
}
