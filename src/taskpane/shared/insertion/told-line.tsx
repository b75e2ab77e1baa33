import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Told } from "./told";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  told: { marginTop: tokens.spacingVerticalXS, ":empty": { display: "none" }, overflowWrap: "anywhere" },
  failed: { color: tokens.colorPaletteRedForeground1 },
  undo: { minWidth: "auto", padding: 0, color: tokens.colorBrandForegroundLink },
  // A place in a sentence is no button to look at.
  place: { display: "inline", fontSize: "inherit", lineHeight: "inherit", overflowWrap: "anywhere" },
});

interface ToldLineProps {
  readonly told: Told | undefined;
  readonly insertion: {
    /** Takes the last insert back. */
    takeBack(): Promise<void>;
    /** Says nothing more of what is no longer so. */
    forget(): void;
  };
  /** Before what has the focus goes away: it must be given to something that stays. */
  readonly onLeave: () => void;
}

/** What became of an insert: its place leads there, and it can be taken back. */
export function ToldLine({ told, insertion, onLeave }: ToldLineProps) {
  const styles = useStyles();
  const inserted = told?.inserted;
  const show = async ({ hold }: NonNullable<typeof inserted>) => {
    // While a cell is edited Excel shows nothing else.
    if (!(await hold.show().catch(() => true))) insertion.forget();
  };
  return (
    <div className={styles.line}>
      {/* Always there, because only a change inside a region is announced. */}
      <div role="status" className={mergeClasses(styles.told, told?.failed === true && styles.failed)}>
        {inserted ? (
          <>
            {inserted.words.before}
            <Link as="button" inline className={styles.place} onClick={() => void show(inserted)}>
              {inserted.words.place}
            </Link>
            {inserted.words.after}
          </>
        ) : (
          told?.text
        )}
      </div>
      {inserted && (
        <Button
          size="small"
          appearance="transparent"
          className={styles.undo}
          aria-label={`Undo: take back what was inserted at ${inserted.words.place}`}
          onClick={() => {
            onLeave();
            void insertion.takeBack();
          }}
        >
          Undo
        </Button>
      )}
    </div>
  );
}
