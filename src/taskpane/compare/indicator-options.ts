import type { SheetDefinition } from "../../plans/sheet/definition";
import { reasonAgainstIndicator } from "../../plans/sheet/unavailable";
import type { ChoiceGroup } from "../shared/choosing/choice-option";
import { indicatorGroups } from "../shared/choosing/indicator-groups";

/** Every indicator; one without a figure of any of the technologies says why. */
export const indicatorOptions = (
  definition: Pick<SheetDefinition, "technologies" | "dataset">,
): readonly ChoiceGroup[] =>
  indicatorGroups().map(({ title, options }) => ({
    title,
    options: options.map((option) => {
      const reason = reasonAgainstIndicator(option.value, definition);
      return reason === undefined ? option : { ...option, note: reason, disabled: true };
    }),
  }));
