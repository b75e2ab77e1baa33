import { Body1, Subtitle2, useId } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { useCardStyles } from "../shared/card-styles";

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
  const styles = useCardStyles();
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
