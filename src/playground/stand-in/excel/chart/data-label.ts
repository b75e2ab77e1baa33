import type { LabelPart } from "../../parts";
import { createObject } from "../client-object";
import { invalidArgument } from "../office-error";
import type { RequestQueue } from "../request-queue";
import { withFont } from "./with-font";

interface DataLabel {
  readonly queue: RequestQueue;
  readonly label: () => string;
  /** Undefined while its point has none. */
  readonly part: () => LabelPart | undefined;
  readonly replace: (changed: LabelPart) => void;
}

/** What stands beside a point that was given a label before. */
export function createDataLabel({ queue, label, part, replace }: DataLabel): Excel.ChartDataLabel {
  const own = (): LabelPart => {
    const found = part();
    if (!found) throw invalidArgument(`${label()}: the point has no label`);
    return found;
  };
  const change = (made: Partial<LabelPart>): void => replace({ ...own(), ...made });
  return createObject<Excel.ChartDataLabel>(queue, {
    name: "ChartDataLabel",
    label,
    properties: {
      showSeriesName: { read: () => own().name, write: (name) => change({ name }) },
      showValue: { read: () => own().value, write: (value) => change({ value }) },
      position: { read: () => own().position ?? "Invalid", write: (position) => change({ position }) },
    },
    members: {
      get format() {
        const format = (): string => `${label()}.format`;
        return createObject<Excel.ChartDataLabelFormat>(queue, {
          name: "ChartDataLabelFormat",
          label: format,
          members: withFont(queue, format, {
            size: { write: (size) => change({ size }) },
            color: { write: (color) => change({ color }) },
            bold: { write: (bold) => change({ bold }) },
          }),
        });
      },
    },
  });
}
