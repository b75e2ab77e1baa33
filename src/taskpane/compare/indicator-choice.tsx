import { useMemo } from "react";
import { indicatorOf } from "../../core/catalogue/indicators";
import { templateOf } from "../../plans/sheet/templates";
import { ChosenList } from "../shared/choosing/chosen-list";
import { Picker } from "../shared/choosing/picker";
import type { ChoiceProps } from "./choice-props";
import { indicatorOptions } from "./indicator-options";

/** The indicators of a sheet, one or several, in the order of their sections. */
export function IndicatorChoice({ definition, onChange }: ChoiceProps) {
  const { technologies, indicators, dataset } = definition;
  const options = useMemo(() => indicatorOptions({ technologies, dataset }), [technologies, dataset]);
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
