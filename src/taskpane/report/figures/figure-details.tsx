import { Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { figureDifferences } from "../../../core/report/figure-differences";
import { report } from "../../../core/figures/report";
import { FormulaBox } from "../../shared/insertion/formula-box";
import { InsertBlock } from "../../shared/insertion/insert-block";
import type { FormulaInsertion } from "../../shared/insertion/use-insertion";
import { FieldList } from "../../shared/entries/field-list";
import { figuresAbout } from "../findings/statement-finding";
import { formulaText } from "../../shared/formula-text";
import { EntryPart } from "../../shared/entries/entry-part";
import { countedNoun } from "../view-formula";
import { columnYears } from "./figure-columns";
import { figureOffer, isLaidOutWhole } from "./figure-offer";
import { FigurePicture } from "./figure-picture";
import { figureMeasures } from "./figure-units";
import { FigureValues } from "./figure-values";
import { missingReasons } from "./missing-reasons";
import { ownFigure } from "./own-figure";
import type { AskedFigure } from "./asked-figure";

const useStyles = makeStyles({
  insert: { marginTop: tokens.spacingVerticalM },
  findings: { margin: `${tokens.spacingVerticalM} 0 0` },
});

interface FigureDetailsProps {
  readonly asked: AskedFigure;
  readonly onFindings: () => void;
  readonly insertion: FormulaInsertion;
  readonly canInsert: boolean;
}

/** A figure: what the report showed, what is recomputed of it, its values, its findings, and how it is inserted. */
export function FigureDetails({ asked, onFindings, insertion, canInsert }: FigureDetailsProps) {
  const styles = useStyles();
  const { number } = asked;
  const figure = ownFigure(number);
  const years = columnYears(figure);
  const findings = report.statements.filter((statement) => figuresAbout(statement).includes(String(number)));
  return (
    <>
      <FieldList
        fields={[
          { name: "What is different from the report", value: figureDifferences(figure) },
          { name: "Recomputed from open data", value: figureMeasures(asked) },
          { name: "What to know", value: `${figure.note}.` },
        ]}
      />
      <FigurePicture asked={asked} />
      <FigureValues asked={asked} />
      <EntryPart title="Why values are missing">
        {missingReasons(figure).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </EntryPart>
      <p className={styles.findings}>
        <Link as="button" onClick={onFindings}>
          {countedNoun(findings.length, ["finding", "findings"])} on Figure {number}
        </Link>
      </p>
      <div className={styles.insert}>
        <InsertBlock offer={figureOffer(asked)} what={`Figure ${number}`} canInsert={canInsert} />
      </div>
      {!isLaidOutWhole(asked) && (
        <FormulaBox
          offered={{ formula: formulaText("FIGURE", number) }}
          note={
            <Caption1 block>
              It gives the whole figure, all years from {years[0]} to {years.at(-1)} across.
            </Caption1>
          }
          insertion={insertion}
          canInsert={canInsert}
        />
      )}
    </>
  );
}
