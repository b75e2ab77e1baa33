import type { AxisPart } from "../../parts";
import { createObject } from "../client-object";
import { invalidArgument } from "../office-error";
import type { RequestQueue } from "../request-queue";
import { cellOf, textOf } from "../text-or-cell";
import type { ChartAccess } from "./chart";
import { withFont } from "./with-font";

type AxisName = "categoryAxis" | "valueAxis";

/** What is set of an axis; undefined is as a new chart has it. */
type AxisChange = { readonly [K in keyof AxisPart]: AxisPart[K] | undefined };

export function createAxes(chart: ChartAccess): Excel.ChartAxes {
  return createObject<Excel.ChartAxes>(chart.queue, {
    name: "ChartAxes",
    label: () => `${chart.label()}.axes`,
    members: {
      get categoryAxis() {
        return createAxis(chart, "categoryAxis");
      },
      get valueAxis() {
        return createAxis(chart, "valueAxis");
      },
    },
  });
}

function createAxis(
  { queue, label: chartLabel, part, replace }: ChartAccess,
  name: AxisName,
): Excel.ChartAxis {
  const label = (): string => `${chartLabel()}.axes.${name}`;
  const axis = (): AxisPart => part()[name];
  const change = (made: AxisChange): void => {
    const set = Object.entries({ ...axis(), ...made }).filter(([, value]) => value !== undefined);
    replace({ [name]: Object.fromEntries(set) });
  };
  return createObject<Excel.ChartAxis>(queue, {
    name: "ChartAxis",
    label,
    properties: {
      numberFormat: {
        read: () => axis().numberFormat ?? "General",
        write: (numberFormat) => change({ numberFormat }),
      },
      reversePlotOrder: {
        read: () => axis().reversed ?? false,
        write: (reversed) => change({ reversed: reversed || undefined }),
      },
      // Empty is automatic.
      tickLabelSpacing: {
        read: () => axis().labelEvery ?? "",
        write: (every: unknown) => change({ labelEvery: typeof every === "number" ? every : undefined }),
      },
      majorUnit: {
        read: () => axis().majorUnit ?? "",
        write: (unit: unknown) => change({ majorUnit: typeof unit === "number" ? unit : undefined }),
      },
      scaleType: {
        read: () => axis().scale ?? "Linear",
        write: (scale) => {
          if (name === "categoryAxis") throw invalidArgument("Names have no scale.");
          change({ scale: scale === "Linear" ? undefined : scale });
        },
      },
      position: {
        read: () => axis().crossing ?? "Automatic",
        write: (crossing) => change({ crossing: crossing === "Automatic" ? undefined : crossing }),
      },
      tickLabelPosition: {
        read: () => axis().labels ?? "NextToAxis",
        write: (labels) => change({ labels: labels === "NextToAxis" ? undefined : labels }),
      },
    },
    members: {
      get title() {
        return createAxisTitle(queue, label, axis, change);
      },
      get format() {
        const format = (): string => `${label()}.format`;
        return createObject<Excel.ChartAxisFormat>(queue, {
          name: "ChartAxisFormat",
          label: format,
          members: withFont(queue, format, { size: { write: (size) => change({ size }) } }),
        });
      },
    },
  });
}

function createAxisTitle(
  queue: RequestQueue,
  axisLabel: () => string,
  axis: () => AxisPart,
  change: (made: AxisChange) => void,
): Excel.ChartAxisTitle {
  return createObject<Excel.ChartAxisTitle>(queue, {
    name: "ChartAxisTitle",
    label: () => `${axisLabel()}.title`,
    properties: {
      // A title that gets a text is shown.
      text: { read: () => textOf(queue.grid, axis().title), write: (text) => change({ title: { text } }) },
      visible: {
        read: () => axis().title !== undefined,
        write: (shown) => change({ title: shown ? (axis().title ?? { text: "Axis Title" }) : undefined }),
      },
    },
    actions: { setFormula: (formula) => change({ title: cellOf(queue.grid, formula) }) },
    members: {
      get format() {
        const format = (): string => `${axisLabel()}.title.format`;
        return createObject<Excel.ChartAxisTitleFormat>(queue, {
          name: "ChartAxisTitleFormat",
          label: format,
          members: withFont(queue, format, { size: { write: (titleSize) => change({ titleSize }) } }),
        });
      },
    },
  });
}
