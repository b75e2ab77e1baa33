import type { ChoiceProps } from "./choice-props";
import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { AreaOrder, Scale } from "../../../plans/sheet/definition/definition";
import { templateOf } from "../../../plans/sheet/templates";
import type { OwnTables } from "../../shared/own/own-tables";
import { Picker } from "../../shared/choosing/picker";
import { AreaChoice } from "./area-choice";
import { datasetOptions } from "./dataset-options";
import { figuresOf } from "./figures";
import { IndicatorChoice } from "./indicator-choice";
import { MissingCombinations } from "./missing-combinations";
import { PeerChoice } from "./peer-choice";
import { TechnologyChoice } from "./technology-choice";
import type { CompareState } from "../use-compare-state";
import { withDataset } from "./with-dataset";
import { YearChoice } from "./year-choice";

const ORDERS: Readonly<Record<AreaOrder, string>> = {
  given: "as chosen",
  name: "by name",
  value: "largest figure first",
};

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  narrow: { minWidth: 0, "& select, & input": { minWidth: 0, width: "100%" } },
});

const SCALES: Readonly<Record<Scale, string>> = { linear: "linear", log: "logarithmic" };

interface ChoicesFormProps {
  readonly state: CompareState;
  readonly own: OwnTables;
  /** Someone is about to choose a dataset. */
  readonly onDatasets: () => void;
  /** Whether its lines are told apart better on a logarithmic scale. */
  readonly isFlattened: boolean;
}

/** The choices that the template takes. */
export function ChoicesForm({ state, own, onDatasets, isFlattened }: ChoicesFormProps) {
  const styles = useStyles();
  const { definition, setDefinition, groups, setGroups } = state;
  const { technologies, indicators } = definition;
  const { takes, name } = templateOf(definition.template);
  // The figures of the report are given, with their years.
  const asksFigures = takes.indicators.most > 0;
  const datasets = useMemo(
    () => datasetOptions({ technologies, indicators }, own),
    [technologies, indicators, own],
  );
  const choice: ChoiceProps = { definition, figures: figuresOf(definition, own), onChange: setDefinition };
  return (
    <div role="group" aria-label="What to compare" className={styles.form}>
      <AreaChoice {...choice} groups={groups} onGroups={setGroups} />
      {takes.peers && <PeerChoice {...choice} groups={groups} onGroups={setGroups} />}
      {asksFigures && (
        <>
          <TechnologyChoice {...choice} />
          <IndicatorChoice {...choice} />
          <MissingCombinations {...choice} />
          <YearChoice {...choice} />
        </>
      )}
      {takes.order && (
        <Field label="Order of areas" size="small">
          <Select
            size="small"
            className={styles.narrow}
            value={definition.order}
            onChange={(_event, { value }) => setDefinition({ ...definition, order: value as AreaOrder })}
          >
            {Object.entries(ORDERS).map(([order, words]) => (
              <option key={order} value={order}>
                {words}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {isFlattened && (
        <Field label="Scale of the chart" size="small">
          <Select
            size="small"
            className={styles.narrow}
            value={definition.scale ?? "linear"}
            onChange={(_event, { value }) => setDefinition({ ...definition, scale: value as Scale })}
          >
            {Object.entries(SCALES).map(([scale, words]) => (
              <option key={scale} value={scale}>
                {words}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {asksFigures && (
        <div onFocus={onDatasets}>
          <Picker
            label="Dataset"
            groups={datasets}
            chosen={[definition.dataset]}
            onChoose={([dataset]) => {
              if (dataset !== undefined) setDefinition(withDataset(definition, dataset, own));
            }}
          />
        </div>
      )}
      <Field label="Title" size="small">
        <Input
          size="small"
          className={styles.narrow}
          placeholder={name}
          value={definition.title}
          onChange={(_event, { value }) => setDefinition({ ...definition, title: value })}
        />
      </Field>
      <div>
        <Button size="small" appearance="subtle" onClick={state.reset}>
          Start afresh
        </Button>
      </div>
    </div>
  );
}
