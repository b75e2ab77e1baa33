import { Body1, Subtitle2, makeStyles, tokens, useId } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";

const useStyles = makeStyles({
  card: {
    marginTop: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0, font: "inherit" },
  about: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}` },
});

interface UpkeepCardProps {
  readonly title: string;
  /** What it is good for. */
  readonly about: string;
  /** Whether a question is open. */
  readonly isAsking: boolean;
  readonly children: ReactNode;
}

/** A card of the room. */
export function UpkeepCard({ title, about, isAsking, children }: UpkeepCardProps) {
  const styles = useStyles();
  const id = useId("card");
  const place = useRef<HTMLElement>(null);
  const wasAsking = useRef(false);

  // The button that was pressed goes with the question; the focus stays in the card.
  useEffect(() => {
    if (wasAsking.current && !isAsking) place.current?.querySelector("button")?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);

  return (
    <section ref={place} className={styles.card} aria-labelledby={id}>
      <h3 className={styles.title} id={id}>
        <Subtitle2>{title}</Subtitle2>
      </h3>
      <p className={styles.about}>
        <Body1>{about}</Body1>
      </p>
      {children}
    </section>
  );
}
