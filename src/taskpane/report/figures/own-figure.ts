import { figureOf, type ReportFigure } from "../../../core/report/figures";
import { orThrow } from "../../../core/refusal";

const made = new Map<number, ReportFigure>();

/** A figure of the report recomputed for its own areas, made when it is first asked for. */
export function ownFigure(number: number): ReportFigure {
  const known = made.get(number) ?? orThrow(figureOf(number));
  made.set(number, known);
  return known;
}
