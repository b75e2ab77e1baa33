import { Body1, Checkbox, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { someOf } from "../../../../core/words/some-of";
import { ColumnFields } from "./column-fields";
import { isHeadedByYear } from "./columns/column-use";
import { hasMarks } from "./columns/decimal-mark";
import type { ScannedTable } from "./columns/scan";
import { withOnly, withUse, type FileChoice } from "./gather/file-choice";
import type { DecimalMark } from "./reading/file-table";

const useStyles = makeStyles({
  years: { marginTop: tokens.spacingVerticalS, overflowWrap: "anywhere" },
  more: { marginTop: tokens.spacingVerticalM },
});

/** Columns beyond these are shown only where they are used. */
const MOST_SHOWN = 40;

const MARKS: readonly (readonly [mark: DecimalMark | "", name: string])[] = [
  ["", "As each figure shows"],
  [".", "A point: 1234.5"],
  [",", "A comma: 1234,5"],
];

interface ChoiceFieldsProps {
  readonly scan: ScannedTable;
  readonly choice: FileChoice;
  readonly onChoose: (choice: FileChoice) => void;
}

/** What is taken of a table in a file, column by column, and how. */
export function ChoiceFields({ scan, choice, onChoose }: ChoiceFieldsProps) {
  const styles = useStyles();
  const { columns, sample } = scan;
  const years = columns.filter(({ header }, at) => isHeadedByYear(header) && choice.uses[at] === "figures");
  return (
    <>
      {columns.map((column, at) => {
        const use = choice.uses[at] ?? "none";
        const isOneOfYears = isHeadedByYear(column.header) && use === "figures";
        if (isOneOfYears || (at >= MOST_SHOWN && use === "none")) return null;
        return (
          <ColumnFields
            key={at}
            column={column}
            at={at}
            use={use}
            only={[...(choice.only.get(at) ?? [])]}
            onUse={(as) => onChoose(withUse(choice, at, as))}
            onOnly={(values) => onChoose(withOnly(choice, at, values))}
          />
        );
      })}
      {years.length > 0 && (
        <p className={styles.years}>
          <Body1>
            Figures by year:{" "}
            {someOf(
              years.map(({ header }) => header),
              4,
            )}
          </Body1>
        </p>
      )}
      {hasMarks(sample, choice.uses) && (
        <Field className={styles.more} label="Decimals follow" size="small">
          <Select
            size="small"
            value={choice.decimals ?? ""}
            onChange={(_event, { value }) =>
              onChoose({ ...choice, decimals: value === "." || value === "," ? value : undefined })
            }
          >
            {MARKS.map(([mark, name]) => (
              <option key={mark} value={mark}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Checkbox
        className={styles.more}
        label="Add up figures of the same area, technology and year"
        checked={choice.addsUp}
        onChange={(_event, { checked }) => onChoose({ ...choice, addsUp: checked === true })}
      />
    </>
  );
}
