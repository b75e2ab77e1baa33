import { Body1Strong, Caption1, Field, makeStyles, Select, tokens, useId } from "@fluentui/react-components";
import { observedIndicator } from "../../../../core/own/columns/layout";
import { someOf } from "../../../../core/words/some-of";
import { Picker } from "../../../shared/choosing/picker";
import { ANY_USES, isHeadedByYear, USE_NAMES, type ColumnUse } from "./columns/column-use";
import type { FileColumn } from "./columns/scan";

const useStyles = makeStyles({
  column: {
    marginTop: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  values: { display: "block", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalS,
    "& > *": { minWidth: 0 },
    "& select, & input": { minWidth: 0, width: "100%" },
  },
  header: { overflowWrap: "anywhere" },
});

/** Values that are shown at a glance. */
const FEW = 4;
/** A column with one value, or with one for nearly each row, parts nothing. */
const LEAST_PARTED = 2;

interface ColumnFieldsProps {
  readonly column: FileColumn;
  readonly at: number;
  readonly use: ColumnUse;
  /** Of which rows are taken; none chosen are all. */
  readonly only: readonly string[];
  readonly onUse: (use: ColumnUse) => void;
  readonly onOnly: (values: readonly string[]) => void;
}

/** A column of a file: what stands in it, as what it is used, and which of its rows are taken. */
export function ColumnFields({ column, at, use, only, onUse, onOnly }: ColumnFieldsProps) {
  const styles = useStyles();
  const id = useId("column");
  const { header, values } = column;
  const uses: readonly ColumnUse[] = canBeFigures(header) ? ["figures", ...ANY_USES] : ANY_USES;
  const isParted = values !== undefined && values.length >= LEAST_PARTED && use !== "value";
  return (
    <div role="group" aria-labelledby={id} className={styles.column}>
      <Body1Strong id={id} className={styles.header}>
        {header === "" ? `Column ${at + 1}, without a header` : header}
      </Body1Strong>
      <Caption1 className={styles.values}>{valuesInWords(values)}</Caption1>
      <div className={styles.fields}>
        <Field label="Use as" size="small">
          <Select size="small" value={use} onChange={(_event, data) => onUse(data.value as ColumnUse)}>
            {uses.map((each) => (
              <option key={each} value={each}>
                {USE_NAMES[each]}
              </option>
            ))}
          </Select>
        </Field>
        {isParted && (
          <Picker
            label="Only rows with"
            groups={[{ title: header, options: values.map(asOption) }]}
            chosen={only}
            several
            placeholder={only.length === 0 ? `All ${values.length}` : someOf(only, 2)}
            onChoose={onOnly}
          />
        )}
      </div>
    </div>
  );
}

const canBeFigures = (header: string): boolean =>
  isHeadedByYear(header) || observedIndicator(header) !== undefined;

const asOption = (value: string) => ({ value, label: value, note: "", disabled: false, about: "" });

function valuesInWords(values: readonly string[] | undefined): string {
  if (values === undefined) return "Many values";
  return values.length === 0 ? "Empty" : someOf(values, FEW);
}
