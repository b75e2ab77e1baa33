import { makeStyles, tokens } from "@fluentui/react-components";

/** How high the strip is, whatever it says: a room that moved whenever another cell is selected could not be read. */
export const STRIP_HEIGHT = "32px";

const useStyles = makeStyles({
  place: { height: STRIP_HEIGHT, marginBottom: tokens.spacingVerticalS },
});

/** The place of the strip until it is there. */
export const StripPlace = () => <div className={useStyles().place} />;
