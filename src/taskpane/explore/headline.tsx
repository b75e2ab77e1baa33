import { Caption1, makeStyles, Title2, tokens } from "@fluentui/react-components";
import type { Area } from "../../core/catalogue/areas";
import { readableValue } from "../../core/provenance/readable";
import { Refusal } from "../../core/refusal";
import type { Answerable } from "./asked";
import { yearAsked } from "./asked-years";
import { titleOf } from "./chart-words";

const useStyles = makeStyles({
  headline: { margin: 0, overflowWrap: "anywhere" },
  about: { display: "block", color: tokens.colorNeutralForeground2 },
});

export interface HeadlineProps {
  readonly asked: Answerable;
  readonly area: Area;
}

/** The number of one area with its unit, or why there is none. */
export function Headline({ asked, area }: HeadlineProps) {
  const styles = useStyles();
  const { indicator, measurement } = asked;
  const year = yearAsked(asked);
  const answer = measurement.answer(area, year);
  return (
    <p className={styles.headline}>
      <Title2 data-figure="">
        {answer instanceof Refusal ? "No figure" : readableValue(answer, indicator)}
      </Title2>
      <Caption1 className={styles.about}>
        {titleOf(asked)}, {area.name}, {year} ({indicator.unit})
      </Caption1>
      {answer instanceof Refusal && <Caption1 block>{answer.message}</Caption1>}
    </p>
  );
}
