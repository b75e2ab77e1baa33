import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { chosenOf, type EntryFilter } from "./entry-filter";

const useStyles = makeStyles({
  filters: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
    "& > :last-child:nth-child(odd)": { gridColumn: "span 2" },
  },
});

interface ListFiltersProps<T> {
  readonly filters: readonly EntryFilter<T>[];
  readonly chosen: Readonly<Record<string, string>>;
  readonly onChoose: (chosen: Readonly<Record<string, string>>) => void;
}

/** The filters of a list; each says by itself what it does not narrow. */
export function ListFilters<T>({ filters, chosen, onChoose }: ListFiltersProps<T>) {
  const styles = useStyles();
  return (
    <div role="group" aria-label="Filters" className={styles.filters}>
      {filters.map((filter) => (
        <Select
          key={filter.id}
          size="small"
          aria-label={filter.label}
          value={chosenOf(filter, chosen) ?? ""}
          onChange={(_event, { value }) => onChoose({ ...chosen, [filter.id]: value })}
        >
          <option value="">{filter.all}</option>
          {filter.options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
      ))}
    </div>
  );
}
