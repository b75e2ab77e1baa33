import { listed } from "../../core/words/readable";
import type { AreaCoverage, YearlyCoverage } from "../../core/provenance/coverage-by-year";
import { coverageLevel, type CoverageLevel } from "./coverage-level";

/** Up to so many areas with gaps are named; more are counted. */
const FEW = 3;

/** The whole map in a sentence: `38 areas, 1998 to 2020: complete.` */
export function coverageSummary(coverage: YearlyCoverage): string {
  const { areas, firstYear, lastYear, pairs } = coverage;
  const whole = (lastYear - firstYear + 1) * pairs;
  const gaps = areas.filter(({ figures }) => figures < whole);
  const start = `${areas.length} areas, ${firstYear} to ${lastYear}`;
  if (gaps.length === 0) return `${start}: complete.`;
  if (gaps.length <= FEW) return `${start}; complete but for ${listed(gaps.map(({ area }) => area.name))}.`;
  const found = areas.reduce((sum, { figures }) => sum + figures, 0);
  // Rounded down: what has gaps is never 100 %.
  const part = (Math.floor((found / (whole * areas.length)) * 1000) / 10).toFixed(1);
  const complete = areas.length - gaps.length;
  return `${start}; ${part} % of all figures are there, ${complete === 0 ? "no area is" : complete === 1 ? "1 area is" : `${complete} areas are`} complete.`;
}

/** One area in words: `1998 to 2003: none; 2004: 3 of 37; 2005 to 2020: all`. */
export function areaInWords({ counts }: AreaCoverage, { firstYear, pairs }: YearlyCoverage): string {
  return runsOf(counts, pairs)
    .map(({ level, from, to, least, most }) => {
      const years = from === to ? `${firstYear + from}` : `${firstYear + from} to ${firstYear + to}`;
      if (level === "none" || level === "all") return `${years}: ${level}`;
      return `${years}: ${least === most ? least : `${least} to ${most}`} of ${pairs}`;
    })
    .join("; ");
}

interface Run {
  readonly level: CoverageLevel;
  readonly from: number;
  readonly to: number;
  readonly least: number;
  readonly most: number;
}

/** Neighbouring years of one level. */
function runsOf(counts: readonly number[], pairs: number): readonly Run[] {
  return counts.reduce<readonly Run[]>((runs, count, at) => {
    const level = coverageLevel(count, pairs);
    const last = runs.at(-1);
    if (last?.level !== level) return [...runs, { level, from: at, to: at, least: count, most: count }];
    const longer = {
      ...last,
      to: at,
      least: Math.min(last.least, count),
      most: Math.max(last.most, count),
    };
    return [...runs.slice(0, -1), longer];
  }, []);
}
