import { Badge, Caption1, makeStyles, tokens, type BadgeProps } from "@fluentui/react-components";
import type { CodeSet } from "../../core/catalogue/code-set";

const COLORS: Readonly<Record<CodeSet["grade"], NonNullable<BadgeProps["color"]>>> = {
  close: "success",
  broader: "brand",
  narrower: "brand",
  proxy: "warning",
  none: "informative",
};

const useStyles = makeStyles({
  grade: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    margin: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: "anywhere",
  },
});

/** How well the codes stand for the technology, in words that the colour only repeats, and why. */
export function GradeBadge({ codes }: { readonly codes: CodeSet }) {
  const styles = useStyles();
  return (
    <p className={styles.grade}>
      <Badge appearance="tint" color={COLORS[codes.grade]}>
        Grade: {codes.grade}
      </Badge>
      <Caption1>{codes.rationale}</Caption1>
    </p>
  );
}
