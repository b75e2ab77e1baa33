import { createObject, type Property } from "../client-object";
import type { RequestQueue } from "../request-queue";

/** What can be set of the words of a part of a chart. */
interface FontProperties {
  readonly size: Property<number>;
  readonly color?: Property<string>;
  readonly bold?: Property<boolean>;
}

/** What the format of a part of a chart has: the font of its words. */
export const withFont = (
  queue: RequestQueue,
  format: () => string,
  properties: FontProperties,
): { readonly font: Excel.ChartFont } => ({
  get font() {
    return createObject<Excel.ChartFont>(queue, {
      name: "ChartFont",
      label: () => `${format()}.font`,
      properties,
    });
  },
});
