import { useMemo } from "react";
import { indicatorOf } from "../../../core/catalogue/indicators";
import { templateOf } from "../../../plans/sheet/templates";
import { ChosenList } from "../../shared/choosing/chosen-list";
import { Picker } from "../../shared/choosing/picker";
import { technologyLabel } from "../../shared/choosing/technologies-of-choice";
import type { ChoiceProps } from "./choice-props";
import { ownFigures } from "./figures";
import { technologiesChosen, technologiesShown, technologyOptions } from "./technology-options";

/** The technologies of a sheet, one or several; nothing where no indicator is of a technology. */
export function TechnologyChoice({ definition, figures, onChange }: ChoiceProps) {
  const { technologies, indicators } = definition;
  const several = templateOf(definition.template).takes.technologies.most > 1;
  const options = useMemo(
    () => technologyOptions({ indicators, dataset: figures }, several),
    [indicators, figures, several],
  );
  const [first] = indicators;
  if (options.length === 0 || first === undefined) return null;
  if (!several) {
    return (
      <Picker
        label="Technology"
        groups={options}
        chosen={technologies}
        onChoose={([code]) => {
          if (code !== undefined) onChange({ ...definition, technologies: [code] });
        }}
      />
    );
  }
  const shown = technologiesShown(technologies);
  const choose = (chosen: readonly string[]) =>
    onChange({ ...definition, technologies: technologiesChosen(technologies, chosen) });
  return (
    <>
      <Picker
        label="Technologies"
        several
        placeholder="Add a technology"
        groups={options}
        chosen={shown}
        onChoose={choose}
      />
      <ChosenList
        title="Technologies chosen"
        chosen={shown.map((code) => ({
          code,
          label: technologyLabel(code, indicatorOf(first), ownFigures(figures)),
        }))}
        needsOne
        onRemove={(code) => choose(shown.filter((each) => each !== code))}
      />
    </>
  );
}
