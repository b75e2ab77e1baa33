import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import { FramedTable } from "../shared/framed-table";
import { triedText } from "./tried-text";
import { isError, type TriedRows } from "../shared/questions/try-formula";

/** More rows than this are for the sheet. */
const MOST_ROWS = 12;

const useStyles = makeStyles({
  answer: { margin: `${tokens.spacingVerticalXS} 0`, overflowWrap: "anywhere" },
  number: { textAlign: "end" },
});

interface TriedAnswerProps {
  readonly formula: string;
  readonly rows: TriedRows;
  readonly format: string | undefined;
}

/** What a formula gave here: one value as a text, more as a table, an error with its reason. */
export function TriedAnswer({ formula, rows, format }: TriedAnswerProps) {
  const styles = useStyles();
  const [[only] = []] = rows;
  if (rows.flat().length === 1)
    return (
      <p className={styles.answer}>
        <Body1>
          {triedText(only, format)}
          {isError(only) && `: ${only.message}`}
        </Body1>
      </p>
    );
  return (
    <>
      <FramedTable label={`what ${formula} gives`}>
        <tbody>
          {rows.slice(0, MOST_ROWS).map((row, at) => (
            <tr key={at}>
              {row.map((value, column) => (
                <td key={column} className={typeof value === "number" ? styles.number : undefined}>
                  {triedText(value, format)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </FramedTable>
      {rows.length > MOST_ROWS && (
        <p className={styles.answer}>
          <Body1>
            The first {MOST_ROWS} of {rows.length} rows.
          </Body1>
        </p>
      )}
    </>
  );
}
