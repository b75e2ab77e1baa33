import { Caption1, makeStyles, Title2, tokens } from "@fluentui/react-components";
import type { Answerable } from "../asked";
import { headlineOf } from "./headline-of";

const useStyles = makeStyles({
  headline: { margin: 0, overflowWrap: "anywhere" },
  about: { display: "block", color: tokens.colorNeutralForeground2 },
});

/** The number to read first with its unit, or why there is none. */
export function Headline({ asked }: { readonly asked: Answerable }) {
  const styles = useStyles();
  const { figure, about, more } = headlineOf(asked);
  return (
    <p className={styles.headline}>
      <Title2 data-figure="">{figure}</Title2>
      <Caption1 className={styles.about}>{about}</Caption1>
      {more !== "" && <Caption1 block>{more}</Caption1>}
    </p>
  );
}
