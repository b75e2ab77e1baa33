import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { FramedTable } from "../../../shared/framed-table";
import type { FileCell } from "./reading/file-table";

const useStyles = makeStyles({
  about: { display: "block", marginTop: tokens.spacingVerticalM, color: tokens.colorNeutralForeground2 },
  table: { "& th": { textAlign: "start" }, "& td, & th": { whiteSpace: "nowrap" } },
  number: { textAlign: "end" },
});

/** So many rows tell whether the choice is right. */
const SHOWN = 5;

/** The first rows of a table as they would be written. */
export function RowsPreview({ cells }: { readonly cells: readonly (readonly FileCell[])[] }) {
  const styles = useStyles();
  const [head = [], ...rows] = cells;
  return (
    <>
      <Caption1 className={styles.about}>The first rows as they will be written</Caption1>
      <FramedTable label="first rows" className={styles.table}>
        <thead>
          <tr>
            {head.map((cell, at) => (
              <th key={at} scope="col">
                {String(cell)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, SHOWN).map((row, down) => (
            <tr key={down}>
              {row.map((cell, at) => (
                <td key={at} className={typeof cell === "number" ? styles.number : undefined}>
                  {cell === null || cell === undefined ? "" : String(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </FramedTable>
    </>
  );
}
