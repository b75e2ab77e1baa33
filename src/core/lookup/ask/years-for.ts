import type { Area } from "../../catalogue/areas";
import type { Measurement } from "../../indicators/measurement";
import { isFound, type Refusal } from "../../refusal";
import type { Ask } from "./ask";
import { lastYearWithFigure } from "./last-year-with-figure";
import type { Said } from "./reading/said";

/** Years that a change goes back where none are said. */
const SPAN = 10;

/** The years of an ask: as they are said, or as its shape needs them. */
export function yearsFor(
  { years }: Said,
  shape: Ask["shape"],
  measurement: Measurement | Refusal,
  areas: readonly Area[],
): Ask["years"] {
  const { from, to, last } = years;
  switch (shape) {
    case "change": {
      if (!isFound(measurement)) return given(from, to);
      const end = to ?? measurement.latest;
      if (from !== undefined && from !== end) return { from, to: end };
      return { from: Math.max(end - (last ?? SPAN), measurement.dataset.firstYear), to: end };
    }
    case "ranking":
    case "rank":
      return given(to, to);
    case "figure":
      return to === undefined ? yearWithFigure(measurement, areas) : given(to, to);
    case "series":
      if (last === undefined || from !== undefined || to !== undefined || !isFound(measurement)) {
        return given(from, to);
      }
      return { from: measurement.latest - last + 1 };
  }
}

const given = (from: number | undefined, to: number | undefined): Ask["years"] => ({
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
});

/** The last year with a figure, where areas that were said have none in the latest. */
function yearWithFigure(
  measurement: Measurement | Refusal,
  [area, ...others]: readonly Area[],
): Ask["years"] {
  if (
    !isFound(measurement) ||
    area === undefined ||
    [area, ...others].some((each) => measurement.has(each))
  ) {
    return {};
  }
  const last = lastYearWithFigure(measurement, area);
  return last === undefined ? {} : { from: last, to: last };
}
