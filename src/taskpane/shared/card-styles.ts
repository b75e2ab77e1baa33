import { makeStyles, tokens } from "@fluentui/react-components";

/** A framed part of a room, with a title and a sentence on what it is good for. */
export const useCardStyles = makeStyles({
  card: {
    marginTop: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0, font: "inherit" },
  about: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}` },
});
