import { makeStyles, tokens } from "@fluentui/react-components";

/** How a tab looks, and what stands in a row with tabs. */
export const useTabStyles = makeStyles({
  tab: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalMNudge}`,
    border: "none",
    // Room for the mark of the chosen tab, so that its title stays on one line with the others.
    borderBottom: "3px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    // As wide as it is when it is chosen, so that no neighbour moves.
    "::after": {
      content: "attr(data-title)",
      display: "block",
      height: 0,
      overflow: "hidden",
      visibility: "hidden",
      fontWeight: tokens.fontWeightSemibold,
    },
    // There a transparent line is drawn like any other.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
  },
  small: {
    padding: tokens.spacingVerticalSNudge,
    // In the narrowest pane they stay in one row.
    "@media (max-width: 340px)": {
      paddingLeft: tokens.spacingHorizontalXS,
      paddingRight: tokens.spacingHorizontalXS,
    },
  },
  narrow: {
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalSNudge}`,
    // Four rooms and the button of the rest, in a wide type too.
    "@media (max-width: 340px)": {
      paddingLeft: tokens.spacingHorizontalXS,
      paddingRight: tokens.spacingHorizontalXS,
    },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    // A shadow would vanish in forced colours, a border does not.
    borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
    borderBottomLeftRadius: 0,
    borderBottomRightRadius: 0,
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      color: "HighlightText",
      backgroundColor: "Highlight",
      borderBottomColor: "Highlight",
      ":hover": { color: "HighlightText", backgroundColor: "Highlight" },
    },
  },
});
