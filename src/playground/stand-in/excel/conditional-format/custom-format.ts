import type { RulePart } from "../../parts";
import { createObject } from "../client-object";
import { invalidArgument } from "../office-error";
import type { RequestQueue } from "../request-queue";

/** A rule with a formula of its own; of its looks the stand-in knows the font's colour. */
export function createCustomFormat(
  queue: RequestQueue,
  formatLabel: () => string,
  part: () => RulePart,
  replace: (change: Partial<RulePart>) => void,
): Excel.CustomConditionalFormat {
  const label = (): string => `${formatLabel()}.custom`;
  const font = () =>
    createObject<Excel.ConditionalRangeFont>(queue, {
      name: "ConditionalRangeFont",
      label: () => `${label()}.format.font`,
      properties: { color: { read: () => part().color, write: (color) => replace({ color }) } },
    });
  return createObject<Excel.CustomConditionalFormat>(queue, {
    name: "CustomConditionalFormat",
    label,
    members: {
      get rule() {
        return createObject<Excel.ConditionalFormatRule>(queue, {
          name: "ConditionalFormatRule",
          label: () => `${label()}.rule`,
          properties: {
            formula: {
              read: () => part().formula,
              write: (formula) => {
                if (!formula.startsWith("=")) throw invalidArgument(`"${formula}" is no formula.`);
                replace({ formula });
              },
            },
          },
        });
      },
      get format() {
        return createObject<Excel.ConditionalRangeFormat>(queue, {
          name: "ConditionalRangeFormat",
          label: () => `${label()}.format`,
          members: {
            get font() {
              return font();
            },
          },
        });
      },
    },
  });
}
