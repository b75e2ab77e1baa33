import { Field, Select } from "@fluentui/react-components";
import { Refusal } from "../../../core/refusal";
import { isMatrix, type AnsweredQuery } from "../asked";
import type { Query } from "./query";
import { useYearStyles } from "../../shared/plots/year-styles";

interface YearFieldsProps {
  readonly asked: AnsweredQuery;
  readonly onChange: (query: Query) => void;
}

/** From which year to which, or the one year of several technologies; years past the last complete one say so. */
export function YearFields({ asked, onChange }: YearFieldsProps) {
  const styles = useYearStyles();
  const { query, measurement } = asked;
  if (measurement instanceof Refusal) return null;
  const { latest, dataset } = measurement;
  const { firstYear, lastYear } = dataset;
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, at) => firstYear + at);
  // A year chosen in another dataset stays to be seen.
  const of = (chosen: string | number): readonly number[] =>
    typeof chosen === "number" && !years.includes(chosen) ? [chosen, ...years] : years;

  const last = (label: string, hint: string) => (
    <Field label={label} size="small" {...(hint === "" ? {} : { hint })}>
      <Select
        size="small"
        className={styles.year}
        value={String(query.to)}
        onChange={(_event, { value }) =>
          onChange({ ...query, to: value === "latest" ? value : Number(value) })
        }
      >
        <option value="latest">latest ({latest})</option>
        {[...of(query.to)].reverse().map((year) => (
          <option key={year} value={year}>
            {year > latest ? `${year} (incomplete)` : year}
          </option>
        ))}
      </Select>
    </Field>
  );
  if (isMatrix(asked)) return last("Year", "Several technologies are shown for one year.");

  return (
    <div className={styles.years}>
      <Field label="From" size="small">
        <Select
          size="small"
          className={styles.year}
          value={String(query.from)}
          onChange={(_event, { value }) =>
            onChange({ ...query, from: value === "first" || value === "same" ? value : Number(value) })
          }
        >
          <option value="first">first ({firstYear})</option>
          <option value="same">one year only</option>
          {of(query.from).map((year) => (
            <option key={year}>{year}</option>
          ))}
        </Select>
      </Field>
      {last("To", "")}
    </div>
  );
}
