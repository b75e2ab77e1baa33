import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useOpenRoom } from "./open-room";
import { useTyping } from "./typing/typing";

const useStyles = makeStyles({
  welcome: { margin: `${tokens.spacingVerticalS} 0` },
  words: { display: "block", marginBottom: tokens.spacingVerticalXS },
  code: { fontFamily: tokens.fontFamilyMonospace },
  cards: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    listStyleType: "none",
  },
  card: {
    width: "100%",
    height: "100%",
    flexDirection: "column",
    alignItems: "flex-start",
    justifyContent: "flex-start",
    padding: tokens.spacingHorizontalS,
    textAlign: "start",
  },
  about: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

interface Card {
  readonly title: string;
  readonly about: string;
  readonly room: string;
  /** What Explore is asked. */
  readonly ask?: string;
}

const CARDS: readonly Card[] = [
  {
    title: "One figure",
    about: "Korea’s share of Big Data patents",
    room: "explore",
    ask: "big data patents korea 2018",
  },
  {
    title: "A chart",
    about: "Chips: Korea, Japan and the EU",
    room: "explore",
    ask: "semiconductors korea japan eu",
  },
  { title: "A comparison", about: "A sheet of two countries", room: "compare" },
  { title: "The report", about: "Its policies and figures", room: "report" },
];

interface WelcomeProps {
  /** Where one asks in words, seen from here. */
  readonly where: string;
  /** Answers an ask here; left out, Explore is opened for it. */
  readonly onAsk?: (text: string) => void;
  /** Before another room is opened. */
  readonly onLeave?: () => void;
}

/** What this is for, in three sentences, and four ways to begin. */
export function Welcome({ where, onAsk, onLeave }: WelcomeProps) {
  const styles = useStyles();
  const openRoom = useOpenRoom();
  const { typed } = useTyping();
  return (
    <section aria-label="Where to begin" className={styles.welcome}>
      <Caption1 className={styles.words}>
        Compare countries in sixteen advanced technologies: patents, trade, investment, use. Every number is
        computed from open data that it cites. Ask {where}, type{" "}
        <span className={styles.code}>{typed('=ATI.SHARE("KR","Big Data")')}</span> into a cell, or begin
        here:
      </Caption1>
      <ul className={styles.cards}>
        {CARDS.map(({ title, about, room, ask }) => (
          <li key={title}>
            <Button
              className={styles.card}
              onClick={() => {
                if (onAsk && ask !== undefined) onAsk(ask);
                else {
                  onLeave?.();
                  openRoom(room, ask);
                }
              }}
            >
              {title}
              <Caption1 className={styles.about}>{about}</Caption1>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
