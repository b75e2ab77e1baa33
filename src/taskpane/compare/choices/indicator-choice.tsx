import { useMemo } from "react";
import { indicatorOf } from "../../../core/catalogue/indicators";
import { templateOf } from "../../../plans/sheet/templates";
import { ChosenList } from "../../shared/choosing/chosen-list";
import { Picker } from "../../shared/choosing/picker";
import type { ChoiceProps } from "./choice-props";
import type { Figures } from "./figures";
import type { SheetDefinition } from "../../../plans/sheet/definition/definition";
import { reasonAgainstIndicator } from "../../../plans/sheet/definition/unavailable";
import type { ChoiceGroup } from "../../shared/choosing/choice-option";
import { indicatorGroups } from "../../shared/choosing/indicator-groups";

/** The indicators of a sheet, one or several, in the order of their sections. */
export function IndicatorChoice({ definition, figures, onChange }: ChoiceProps) {
  const { technologies, indicators } = definition;
  const options = useMemo(
    () => indicatorOptions({ technologies, dataset: figures }),
    [technologies, figures],
  );
  if (templateOf(definition.template).takes.indicators.most === 1) {
    return (
      <Picker
        label="Indicator"
        groups={options}
        chosen={indicators}
        onChoose={([code]) => {
          if (code !== undefined) onChange({ ...definition, indicators: [code] });
        }}
      />
    );
  }
  return (
    <>
      <Picker
        label="Indicators"
        several
        placeholder="Add an indicator"
        groups={options}
        chosen={indicators}
        onChoose={(chosen) => {
          if (chosen.length > 0) onChange({ ...definition, indicators: chosen });
        }}
      />
      <ChosenList
        title="Indicators chosen"
        chosen={indicators.map((code) => ({ code, label: indicatorOf(code).name }))}
        needsOne
        onRemove={(code) =>
          onChange({ ...definition, indicators: indicators.filter((each) => each !== code) })
        }
      />
    </>
  );
}

/** Every indicator; one without a figure of any of the technologies says why. */
export const indicatorOptions = (
  definition: Pick<SheetDefinition, "technologies"> & { readonly dataset: Figures },
): readonly ChoiceGroup[] =>
  indicatorGroups().map(({ title, options }) => ({
    title,
    options: options.map((option) => {
      const reason = reasonAgainstIndicator(option.value, definition);
      return reason === undefined ? option : { ...option, note: reason, disabled: true };
    }),
  }));
