import { Badge, type BadgeProps } from "@fluentui/react-components";
import type { Overall } from "../../core/report/outcome";

// No red: a dataset that disagrees does not make the report wrong.
const COLORS: Readonly<Record<Overall, NonNullable<BadgeProps["color"]>>> = {
  agrees: "success",
  disagrees: "brand",
  "datasets differ": "warning",
  "cannot be tested": "informative",
};

/** Whether open data agree, in words that the colour only repeats. */
export const VerdictBadge = ({ verdict }: { readonly verdict: Overall }) => (
  <Badge appearance="tint" color={COLORS[verdict]}>
    {verdict}
  </Badge>
);
