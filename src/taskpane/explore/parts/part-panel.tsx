import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { Refusal } from "../../../core/refusal";
import { areaGroups } from "../../shared/choosing/area-groups";
import type { AnsweredQuery } from "../asked";
import { ChosenList } from "../../shared/choosing/chosen-list";
import { datasetGroups } from "./dataset-groups";
import { indicatorGroups } from "../../shared/choosing/indicator-groups";
import { Picker } from "../../shared/choosing/picker";
import type { Query } from "./query";
import { areaLabel } from "../../shared/choosing/area-label";
import { technologyLabel } from "../../shared/choosing/technologies-of-choice";
import { technologyGroups } from "./technology-groups";
import { withDataset, withIndicator, withTechnologies } from "./with-part";
import { YearFields } from "./year-fields";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  // Side by side where there is room.
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(200px, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
  },
});

interface QueryFormProps {
  readonly asked: AnsweredQuery;
  readonly onChange: (query: Query) => void;
}

/** The parts of a query, each to be picked. */
export function QueryForm({ asked, onChange }: QueryFormProps) {
  const styles = useStyles();
  const { query, indicator, technologies: asking, dataset, measurement } = asked;
  const used = measurement instanceof Refusal ? dataset : measurement.dataset;
  const indicators = useMemo(() => indicatorGroups(), []);
  const areas = useMemo(() => areaGroups(used), [used]);
  const technologies = useMemo(() => technologyGroups(indicator, dataset), [indicator, dataset]);
  const datasets = useMemo(
    () =>
      datasetGroups(
        indicator,
        asking.map(({ technology }) => technology),
      ),
    [indicator, asking],
  );

  return (
    <div role="group" aria-label="What to show" className={styles.form}>
      <div className={styles.pair}>
        <Picker
          label="Indicator"
          groups={indicators}
          chosen={[indicator.code]}
          onChoose={([code]) => code !== undefined && onChange(withIndicator(query, code))}
        />
        {technologies.length > 0 && (
          <div className={styles.form}>
            <Picker
              label="Technologies"
              several
              placeholder="Add a technology"
              groups={technologies}
              chosen={query.technologies}
              onChoose={(chosen) => onChange(withTechnologies(query, chosen))}
            />
            <ChosenList
              title="Technologies chosen"
              chosen={query.technologies.map((code) => ({ code, label: technologyLabel(code, indicator) }))}
              needsOne
              onRemove={(code) =>
                onChange(
                  withTechnologies(
                    query,
                    query.technologies.filter((each) => each !== code),
                  ),
                )
              }
            />
          </div>
        )}
      </div>
      <Picker
        label="Areas"
        several
        placeholder="Add a country or group"
        groups={areas}
        chosen={query.areas}
        onChoose={(chosen) => onChange({ ...query, areas: chosen })}
      />
      {query.areas.length > 0 && (
        <ChosenList
          title="Areas chosen"
          chosen={query.areas.map((code) => ({ code, label: areaLabel(code) }))}
          onRemove={(code) => onChange({ ...query, areas: query.areas.filter((each) => each !== code) })}
        />
      )}
      <div className={styles.pair}>
        <YearFields asked={asked} onChange={onChange} />
        <Picker
          label="Dataset"
          groups={datasets}
          chosen={[query.dataset]}
          onChoose={([id]) => id !== undefined && onChange(withDataset(query, id))}
        />
      </div>
    </div>
  );
}
