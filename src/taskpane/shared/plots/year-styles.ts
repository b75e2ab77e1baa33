import { makeStyles, tokens } from "@fluentui/react-components";

/** Two fields for years, side by side. */
export const useYearStyles = makeStyles({
  years: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  // Else a long option would widen its column.
  year: { "& select": { minWidth: 0, width: "100%" } },
});
