import { Badge, Caption1, makeStyles, tokens, type BadgeProps } from "@fluentui/react-components";
import type { CodeSet } from "../../../core/catalogue/code-set";
import { upperFirst } from "../../../core/words/first-letter";
import { isMatrix, measurementsIn, type Answerable } from "../asked";
import { GRADE_NAMES, gradeInWords } from "./grade-words";

const COLORS: Readonly<Record<CodeSet["grade"], NonNullable<BadgeProps["color"]>>> = {
  close: "success",
  broader: "brand",
  narrower: "brand",
  proxy: "warning",
  none: "informative",
  own: "informative",
};

const useStyles = makeStyles({
  line: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  why: {
    "& > summary": {
      display: "inline",
      cursor: "pointer",
      color: tokens.colorBrandForegroundLink,
      listStyleType: "none",
      fontSize: tokens.fontSizeBase200,
      ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    },
    "& > summary::-webkit-details-marker": { display: "none" },
    display: "inline",
  },
});

/** How well the codes stand for the technologies, in words that the colour only repeats, and why. */
export function GradeLine({ asked }: { readonly asked: Answerable }) {
  const styles = useStyles();
  if (asked.indicator.context) return null;
  const measurements = measurementsIn(asked);
  const grades = [...new Set(measurements.map(({ codes }) => codes.grade))];
  const { codes, technology } = asked.measurement;
  return (
    <div className={styles.line}>
      {grades.map((grade) => (
        <span key={grade}>
          <Badge appearance="tint" color={COLORS[grade]}>
            {isMatrix(asked)
              ? `${GRADE_NAMES[grade]}: ${measurements.filter((each) => each.codes.grade === grade).length}`
              : GRADE_NAMES[grade]}
          </Badge>{" "}
        </span>
      ))}
      {!isMatrix(asked) && <Caption1>{gradeInWords(codes, technology)} </Caption1>}
      {!isMatrix(asked) && (
        <details className={styles.why}>
          <summary>Why?</summary>
          <Caption1 block>{`Grade ${codes.grade}: ${upperFirst(codes.rationale)}.`}</Caption1>
        </details>
      )}
    </div>
  );
}
