import { Body1, Link, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { FormulaInsertion } from "../shared/insertion/use-insertion";
import { useOpenRoom } from "../shared/open-room";
import { ExampleRow } from "./example-row";
import { GUIDE_TASKS } from "./guide-tasks";

const useStyles = makeStyles({
  title: { margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`, font: "inherit" },
  text: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

interface TaskListProps {
  readonly insertion: FormulaInsertion;
  readonly canInsert: boolean;
}

/** What people come for, each with a formula that does it. */
export function TaskList({ insertion, canInsert }: TaskListProps) {
  const styles = useStyles();
  const openRoom = useOpenRoom();
  return (
    <>
      {GUIDE_TASKS.map(({ title, text, gives, room, ...example }) => (
        <section key={title} aria-label={title}>
          <h3 className={styles.title}>
            <Subtitle2>{title}</Subtitle2>
          </h3>
          <p className={styles.text}>
            <Body1>
              {text}{" "}
              {room && (
                <>
                  <Link as="button" inline onClick={() => openRoom(room.id)}>
                    {room.words}
                  </Link>
                  .
                </>
              )}
            </Body1>
          </p>
          <ul className={styles.list}>
            <ExampleRow example={example} about={gives} insertion={insertion} canInsert={canInsert} />
          </ul>
        </section>
      ))}
    </>
  );
}
