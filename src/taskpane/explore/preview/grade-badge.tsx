import { Badge, Caption1, makeStyles, tokens, type BadgeProps } from "@fluentui/react-components";
import type { CodeSet } from "../../../core/catalogue/code-set";

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

interface GradeBadgeProps {
  readonly grade: CodeSet["grade"];
  /** Why, or for which technologies. */
  readonly about: string;
}

/** How well the codes stand for the technology, in words that the colour only repeats. */
export function GradeBadge({ grade, about }: GradeBadgeProps) {
  const styles = useStyles();
  return (
    <div className={styles.grade}>
      <Badge appearance="tint" color={COLORS[grade]}>
        Grade: {grade}
      </Badge>
      <Caption1>{about}</Caption1>
    </div>
  );
}
