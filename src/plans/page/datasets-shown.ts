import type { Dataset } from "../../core/figures/dataset";
import { measurementsToday } from "../formula/answers";
import type { Shown } from "./page";

/** The datasets that a block of figures comes from today, each once. */
export function datasetsShown({
  indicator,
  technologies,
  dataset,
}: Pick<Shown, "indicator" | "technologies" | "dataset">): readonly Dataset[] {
  const measurements = measurementsToday([indicator], technologies.values, dataset.today);
  return [...new Set(measurements.map((each) => each.dataset))];
}
