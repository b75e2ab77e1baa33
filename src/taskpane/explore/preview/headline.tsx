import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Answerable } from "../asked";
import { headlineOf } from "./headline-of";

const useStyles = makeStyles({
  headline: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `0 ${tokens.spacingHorizontalM}`,
    margin: 0,
    overflowWrap: "anywhere",
  },
  figure: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
  about: { flex: "1 1 120px", minWidth: 0, color: tokens.colorNeutralForeground2 },
});

/** The number to read first, or why there is none. */
export function Headline({ asked }: { readonly asked: Answerable }) {
  const styles = useStyles();
  const { figure, about, more } = headlineOf(asked);
  return (
    <p className={styles.headline}>
      <span className={styles.figure} data-figure="">
        {figure}
      </span>
      <span className={styles.about}>
        <Caption1 block>{about}</Caption1>
        {more !== "" && <Caption1 block>{more}</Caption1>}
      </span>
    </p>
  );
}
