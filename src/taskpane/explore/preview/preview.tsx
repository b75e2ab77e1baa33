import { Caption1, makeStyles, Subtitle2, ToggleButton, tokens } from "@fluentui/react-components";
import { StarFilled, StarRegular } from "@fluentui/react-icons";
import { blockOfferOf } from "../block/block-offer-of";
import { InsertBlock } from "../../shared/insertion/insert-block";
import { FormulaBox } from "../../shared/insertion/formula-box";
import type { FormulaInsertion } from "../../shared/insertion/use-insertion";
import { isMatrix, type Answerable, measurementsIn } from "../asked";
import { FiguresChart } from "../chart/figures-chart";
import { titleOf } from "../chart/chart-words";
import { PreviewedFigures } from "./previewed-figures";
import { GradeBadge } from "./grade-badge";
import { Headline } from "./headline";
import { OtherAnswers } from "./other-answers";
import { reasonsOf } from "./preview-table";
import { sourceText } from "./source-text";
import { TextList } from "./text-list";
import { valueFormula } from "./value-formula";
import { cautionsOf } from "../../../core/provenance/cautions";
import { yearAsked } from "../asked-years";
import { listed } from "../../../core/words/readable";

const useStyles = makeStyles({
  preview: {
    marginTop: tokens.spacingVerticalL,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: "flex", justifyContent: "space-between", alignItems: "start" },
  title: { margin: 0, font: "inherit", minWidth: 0, overflowWrap: "anywhere" },
  source: { margin: `${tokens.spacingVerticalS} 0`, overflowWrap: "anywhere" },
});

interface PreviewProps {
  readonly asked: Answerable;
  readonly isFavourite: boolean;
  readonly onFavourite: () => void;
  readonly insertion: FormulaInsertion;
  readonly canInsert: boolean;
}

/** What a query gives: number, grade, chart, table and source, what to beware of, and the formulas that insert it. */
export function Preview({ asked, isFavourite, onFavourite, insertion, canInsert }: PreviewProps) {
  const styles = useStyles();
  const { areas, indicator, measurement } = asked;
  const area = areas.length === 1 ? areas[0] : undefined;
  const value = valueFormula(asked);
  const button = { insertion, canInsert };

  return (
    <section aria-label="Preview" className={styles.preview}>
      <div className={styles.head}>
        <h3 className={styles.title}>
          <Subtitle2>{titleOf(asked)}</Subtitle2>
        </h3>
        <ToggleButton
          size="small"
          appearance="subtle"
          checked={isFavourite}
          icon={isFavourite ? <StarFilled /> : <StarRegular />}
          aria-label="Favourite"
          title={isFavourite ? "Remove from the favourites" : "Add to the favourites"}
          onClick={onFavourite}
        />
      </div>
      <Headline asked={asked} />
      {isMatrix(asked) ? (
        <GradeSummary asked={asked} />
      ) : (
        !indicator.context && (
          <GradeBadge grade={measurement.codes.grade} about={measurement.codes.rationale} />
        )
      )}
      <FiguresChart asked={asked} />
      <InsertBlock offer={blockOfferOf(asked)} what={titleOf(asked)} canInsert={canInsert} />
      {value !== undefined && (
        <FormulaBox
          offered={{ formula: value, format: indicator.format }}
          note={<Caption1 block>The number, alive in one cell.</Caption1>}
          label="Insert value"
          {...button}
        />
      )}
      <PreviewedFigures asked={asked} />
      <TextList title="Why figures are missing" texts={reasonsOf(asked)} />
      <p className={styles.source}>
        <Caption1 block>{sourceText(asked)}</Caption1>
      </p>
      {area && !isMatrix(asked) && <OtherAnswers asked={asked} area={area} />}
      <TextList title="Cautions" texts={allCautions(asked)} />
    </section>
  );
}

/** What must be known of the figures of any of the areas and technologies, each sentence once. */
export const allCautions = (asked: Answerable): readonly string[] => [
  ...new Set(
    measurementsIn(asked).flatMap((measurement) =>
      asked.areas.flatMap((area) => cautionsOf(measurement, area, yearAsked(asked))),
    ),
  ),
];

/** How well the codes stand for each of several technologies. */
function GradeSummary({ asked }: { readonly asked: Answerable }) {
  const measurements = measurementsIn(asked);
  const grades = [...new Set(measurements.map(({ codes }) => codes.grade))];
  const named = (grade: string) =>
    measurements.filter(({ codes }) => codes.grade === grade).map(({ technology }) => technology.name);
  return grades.map((grade) => <GradeBadge key={grade} grade={grade} about={listed(named(grade))} />);
}
