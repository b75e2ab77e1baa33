import { Field, Select } from "@fluentui/react-components";
import { useMemo } from "react";
import type { TemplateId } from "../../../plans/sheet/definition/definition";
import { useYearStyles } from "../../shared/plots/year-styles";
import type { ChoiceProps } from "./choice-props";
import { latestInWords, withFrom, withTo, offeredYears } from "./years";

/** Templates that show the years themselves; the others count changes since the first. */
const BY_YEAR: readonly TemplateId[] = ["trend", "league"];

/** From which year to which. */
export function YearChoice({ definition, figures, onChange }: ChoiceProps) {
  const styles = useYearStyles();
  const { template, from, to } = definition;
  const years = useMemo(() => offeredYears(definition, figures), [definition, figures]);
  const latest = useMemo(() => latestInWords(definition, figures), [definition, figures]);
  // A year chosen for other indicators stays to be seen.
  const offered = (chosen: number | "latest" | null): readonly number[] =>
    typeof chosen === "number" && !years.includes(chosen) ? [chosen, ...years] : years;
  return (
    <div className={styles.years}>
      <Field label={BY_YEAR.includes(template) ? "From" : "Changes since"} size="small">
        <Select
          size="small"
          className={styles.year}
          value={from === null ? "" : String(from)}
          onChange={(_event, { value }) =>
            onChange(withFrom(definition, value === "" ? null : Number(value)))
          }
        >
          <option value="">{template === "trend" ? "20 years" : "10 years back"}</option>
          {offered(from).map((year) => (
            <option key={year}>{year}</option>
          ))}
        </Select>
      </Field>
      <Field label={BY_YEAR.includes(template) ? "To" : "Year"} size="small">
        <Select
          size="small"
          className={styles.year}
          value={String(to)}
          onChange={(_event, { value }) =>
            onChange(withTo(definition, value === "latest" ? value : Number(value)))
          }
        >
          <option value="latest">{latest}</option>
          {[...offered(to)].reverse().map((year) => (
            <option key={year}>{year}</option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
