import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { FormulaInsertion } from "../../shared/insertion/use-insertion";
import { tabId } from "../../shared/tabs";
import { EntrySummary } from "../../shared/entries/entry-summary";
import type { ReportRoomState } from "../use-report-state";
import { allColumns } from "./figure-columns";
import { FigureDetails } from "./figure-details";
import { ownFigure } from "./own-figure";
import type { AskedFigure } from "./asked-figure";
import { askedFigures } from "./asked-figures";
import { shortAreaName } from "./short-area-name";

const useStyles = makeStyles({
  note: { display: "block", marginTop: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
  figures: { marginTop: tokens.spacingVerticalS },
  panel: { paddingBottom: tokens.spacingVerticalL },
});

interface FigureListProps {
  readonly state: ReportRoomState;
  readonly insertion: FormulaInsertion;
  readonly canInsert: boolean;
}

/** The report's Figures 1 to 6 recomputed from open data, one of them open. */
export function FigureList({ state, insertion, canInsert }: FigureListProps) {
  const styles = useStyles();
  const { view, show, goToAll } = state;

  const showFindings = (number: number) => {
    goToAll("findings", { figure: String(number) });
    // What was pressed is gone with its list.
    document.getElementById(tabId("list", "findings"))?.focus();
  };

  return (
    <>
      <Caption1 className={styles.note}>
        The values of the report’s figures are lost with its pictures. These are computed anew from open data,
        which measure something near, not the same.
      </Caption1>
      <Accordion
        className={styles.figures}
        collapsible
        openItems={view.open === "" ? [] : [view.open]}
        onToggle={(_event, { openItems }) => show({ ...view, open: openItems.map(String)[0] ?? "" })}
      >
        {askedFigures.map((asked) => (
          <AccordionItem key={asked.number} value={String(asked.number)} data-entry={asked.number}>
            <AccordionHeader as="h3">
              <EntrySummary title={summaryOf(asked)} remarks={remarksOf(asked)} />
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <FigureDetails
                asked={asked}
                onFindings={() => showFindings(asked.number)}
                insertion={insertion}
                canInsert={canInsert}
              />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </>
  );
}

/** `Figure 1: share of world patents`. */
const summaryOf = ({ number }: AskedFigure): string =>
  ownFigure(number).title.replace(" recomputed from open data", "");

function remarksOf({ number }: AskedFigure): readonly string[] {
  const columns = allColumns(ownFigure(number));
  const years = columns.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return [
    [...new Set(columns.map(({ area }) => shortAreaName(area)))].join(", "),
    first === last ? String(first) : `${first}–${last}`,
  ];
}
