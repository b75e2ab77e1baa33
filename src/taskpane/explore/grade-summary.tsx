import { listed } from "../../core/words/readable";
import { measurementsIn, type Answerable } from "./asked";
import { GradeBadge } from "./grade-badge";

/** How well the codes stand for each of several technologies. */
export function GradeSummary({ asked }: { readonly asked: Answerable }) {
  const measurements = measurementsIn(asked);
  const grades = [...new Set(measurements.map(({ codes }) => codes.grade))];
  const named = (grade: string) =>
    measurements.filter(({ codes }) => codes.grade === grade).map(({ technology }) => technology.name);
  return grades.map((grade) => <GradeBadge key={grade} grade={grade} about={listed(named(grade))} />);
}
