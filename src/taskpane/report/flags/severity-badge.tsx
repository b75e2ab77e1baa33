import { Badge, type BadgeProps } from "@fluentui/react-components";

const COLORS: Readonly<Record<string, NonNullable<BadgeProps["color"]>>> = {
  high: "danger",
  medium: "warning",
};

/** How grave a flag is, in a word that the colour only repeats. */
export const SeverityBadge = ({ severity }: { readonly severity: string }) => (
  <Badge appearance="tint" color={COLORS[severity] ?? "informative"}>
    {severity}
  </Badge>
);
