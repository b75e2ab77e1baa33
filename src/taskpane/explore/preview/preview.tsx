import { Caption1, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { cautionsOf } from "../../../core/provenance/cautions";
import { upperFirst } from "../../../core/words/first-letter";
import type { BlockChoices } from "../../shared/insertion/use-block-choices";
import type { BlockLook, BlockScale } from "../../shared/insertion/block-offer";
import type { Picture } from "../../shared/picture/picture";
import { fetched } from "../../shared/loading/fetched";
import { SavePicture } from "../../shared/picture/save-picture";
import { counted } from "../../shared/counted";
import { measurementsIn, type Answerable } from "../asked";
import { yearAsked } from "../asked-years";
import { FiguresChart } from "../chart/figures-chart";
import { titleOf } from "../chart/chart-words";
import type { Query } from "../query/query";
import { citationOf } from "../source-words";
import { Fold } from "./fold";
import { GradeLine } from "./grade-line";
import { Headline } from "./headline";
import { MendTable } from "./mend-table";
import { OtherData } from "./other-data";
import { PreviewedFigures, tableInWords } from "./previewed-figures";
import { reasonsOf } from "./preview-table";
import { Sources } from "./sources";
import { TextList } from "./text-list";

const useStyles = makeStyles({
  source: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  below: { marginTop: tokens.spacingVerticalS },
});

interface PreviewProps {
  readonly asked: Answerable;
  readonly choices: BlockChoices;
  readonly onChange: (query: Query) => void;
}

/** What a query gives: number, chart, source and grade at a glance; table, other data, cautions and sources below. */
export function Preview({ asked, choices: { look, scale, setScale }, onChange }: PreviewProps) {
  const styles = useStyles();
  const cautions = useMemo(() => allCautions(asked), [asked]);
  const reasons = useMemo(() => reasonsOf(asked), [asked]);
  return (
    <section aria-label="Preview">
      <Headline asked={asked} />
      {look !== undefined && <FiguresChart asked={asked} look={look} scale={scale} />}
      {scale !== undefined && (
        <ToggleButton
          size="small"
          checked={scale === "log"}
          onClick={() => setScale(scale === "log" ? "linear" : "log")}
        >
          Logarithmic scale
        </ToggleButton>
      )}
      <p className={styles.source}>
        <Caption1>Source: {citationOf(asked, "short")}</Caption1>
      </p>
      <GradeLine asked={asked} />
      <MendTable asked={asked} onChange={onChange} />
      <div className={styles.below}>
        <OtherData asked={asked} />
        <Fold title={tableInWords(asked)}>{() => <PreviewedFigures asked={asked} />}</Fold>
        <Fold title={aboutInWords(cautions, reasons)}>
          {() => (
            <>
              <TextList title="Cautions" texts={cautions} />
              <TextList title="Why figures are missing" texts={reasons} />
              <Sources asked={asked} />
            </>
          )}
        </Fold>
        {look !== undefined && (
          <SavePicture what={titleOf(asked)} picture={() => pictureOf(asked, look, scale)} />
        )}
      </div>
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

/** `2 cautions, 1 reason for missing figures, source and citation`. */
function aboutInWords(cautions: readonly string[], reasons: readonly string[]): string {
  const parts = [
    ...(cautions.length > 0 ? [counted(cautions.length, "caution")] : []),
    ...(reasons.length > 0 ? ["why figures are missing"] : []),
    "source",
  ];
  return upperFirst(`${parts.join(", ")} and citation`);
}

/** Drawn by what is fetched only now. */
async function pictureOf(asked: Answerable, look: BlockLook, scale?: BlockScale): Promise<Picture> {
  const { exploredPicture } = await fetched(
    "The picture",
    () => import(/* webpackChunkName: "picture" */ "../chart/explored-picture"),
  );
  return exploredPicture(asked, look, scale);
}
