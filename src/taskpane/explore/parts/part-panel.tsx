import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { tableNamed } from "../../../core/own/own-table";
import { Refusal } from "../../../core/refusal";
import { areaGroups } from "../../shared/choosing/area-groups";
import type { AnsweredQuery } from "../asked";
import { ChosenList } from "../../shared/choosing/chosen-list";
import { datasetGroups } from "../../shared/choosing/dataset-groups";
import { indicatorGroups } from "../../shared/choosing/indicator-groups";
import { Picker } from "../../shared/choosing/picker";
import type { Query } from "../query/query";
import { areaLabel } from "../../shared/choosing/area-label";
import { tableGroup } from "../../shared/choosing/table-group";
import { useOwnTables } from "../../shared/own/use-own-tables";
import type { Host } from "../../shared/watch-host";
import { technologyLabel } from "../../shared/choosing/technologies-of-choice";
import { technologyGroups } from "../../shared/choosing/technology-groups";
import { withDataset, withIndicator, withTechnologies } from "../query/with-part";
import { YearFields } from "../query/year-fields";
import type { Part } from "./part";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface PartPanelProps {
  readonly part: Part;
  readonly asked: AnsweredQuery;
  readonly host: Host;
  readonly onChange: (query: Query) => void;
  /** The part of which there is but one was chosen. */
  readonly onDone: () => void;
}

/** What changes a part of a query. */
export function PartPanel({ part, ...rest }: PartPanelProps) {
  const styles = useStyles();
  const panel = useRef<HTMLDivElement>(null);
  const Content = CONTENTS[part];

  // Whoever opens it wants to type or to choose.
  useEffect(() => {
    panel.current?.querySelector<HTMLElement>("input, select")?.focus();
  }, [part]);

  return (
    <div ref={panel} className={styles.panel}>
      <Content {...rest} />
    </div>
  );
}

type ContentProps = Omit<PartPanelProps, "part">;

const CONTENTS: Readonly<Record<Part, (props: ContentProps) => ReactNode>> = {
  indicator: Indicator,
  technologies: Technologies,
  areas: Areas,
  years: ({ asked, onChange }) => <YearFields asked={asked} onChange={onChange} />,
  dataset: Datasets,
};

function Indicator({ asked: { query, indicator }, host, onChange, onDone }: ContentProps) {
  const own = useOwnTables(host, tableNamed(query.dataset) !== undefined);
  return (
    <Picker
      startsOpen
      label="Indicator"
      groups={indicatorGroups()}
      chosen={[indicator.code]}
      onChoose={([code]) => {
        if (code === undefined) return;
        onChange(withIndicator(query, code, own));
        onDone();
      }}
    />
  );
}

function Technologies({ asked: { query, indicator, dataset }, onChange }: ContentProps) {
  const { technologies } = query;
  return (
    <>
      <ChosenList
        title="Technologies chosen"
        chosen={technologies.map((code) => ({ code, label: technologyLabel(code, indicator, dataset) }))}
        needsOne
        onRemove={(code) =>
          onChange(
            withTechnologies(
              query,
              technologies.filter((each) => each !== code),
            ),
          )
        }
      />
      <Picker
        startsOpen
        label="Technologies"
        several
        placeholder="Add a technology"
        groups={technologyGroups(indicator, dataset)}
        chosen={technologies}
        onChoose={(chosen) => onChange(withTechnologies(query, chosen))}
      />
    </>
  );
}

function Areas({ asked: { query, dataset, measurement }, onChange }: ContentProps) {
  const used = measurement instanceof Refusal ? dataset : measurement.dataset;
  return (
    <>
      {query.areas.length > 0 && (
        <ChosenList
          title="Areas chosen"
          chosen={query.areas.map((code) => ({ code, label: areaLabel(code, dataset) }))}
          onRemove={(code) => onChange({ ...query, areas: query.areas.filter((each) => each !== code) })}
        />
      )}
      <Picker
        startsOpen
        label="Areas"
        several
        placeholder="Add a country or group"
        groups={areaGroups(used)}
        chosen={query.areas}
        onChoose={(areas) => onChange({ ...query, areas })}
      />
    </>
  );
}

function Datasets({ asked: { query, indicator, technologies }, host, onChange, onDone }: ContentProps) {
  const own = useOwnTables(host, true);
  const asking = technologies.map(({ technology }) => technology);
  return (
    <Picker
      startsOpen
      label="Dataset"
      groups={[...datasetGroups(indicator, asking), tableGroup(own, [indicator])]}
      chosen={[query.dataset]}
      onChoose={([id]) => {
        if (id === undefined) return;
        onChange(withDataset(query, id, own));
        onDone();
      }}
    />
  );
}
