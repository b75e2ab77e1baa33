import { Body1, Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Problem } from "../../../core/own/problems";
import { EntryPart } from "../../shared/entries/entry-part";
import { counted } from "../../shared/counted";

/** Problems that are read at a glance; the others are a click away. */
const FEW = 8;

const useStyles = makeStyles({ more: { marginTop: tokens.spacingVerticalS } });

interface ProblemListProps {
  readonly problems: readonly Problem[];
  /** How many there are, of which only the first are told. */
  readonly count: number;
  /** What they hinder, and how rows are counted. */
  readonly note: string;
  /** Leads to a row, where that can be shown. */
  readonly onRow?: (row: number) => void;
}

/** What is wrong with figures, by row. */
export function ProblemList({ problems, count, note, onRow }: ProblemListProps) {
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? problems : problems.slice(0, FEW);
  const hidden = problems.length - shown.length;
  return (
    <>
      <EntryPart title={counted(count, "problem")} note={note}>
        {shown.map(({ row, text }) => (
          <li key={`${row ?? ""} ${text}`}>
            {row !== undefined && (
              <>
                {onRow ? (
                  <Link as="button" inline onClick={() => onRow(row)}>
                    Row {row}
                  </Link>
                ) : (
                  `Row ${row}`
                )}
                {": "}
              </>
            )}
            {text}
          </li>
        ))}
      </EntryPart>
      {hidden > 0 && (
        <Button className={styles.more} size="small" onClick={() => setWhole(true)}>
          Show {hidden} more
        </Button>
      )}
      {hidden === 0 && count > problems.length && (
        <p className={styles.more}>
          <Body1>And {counted(count - problems.length, "more problem")}.</Body1>
        </p>
      )}
    </>
  );
}
