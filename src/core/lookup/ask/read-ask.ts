import { isFound } from "../../refusal";
import { askFor } from "./ask-for";
import type { Ask } from "./ask";
import { hasFigure } from "./figure-of-ask";
import { indicatorsFor } from "./indicators-for";
import { saidIn } from "./reading/said";

/** More readings would be guesses. */
const MOST_READINGS = 3;

/** What a text asks for; undefined where it names no technology, indicator or area. */
export const readAsk = (text: string): Ask | undefined => readings(text).next().value ?? undefined;

/** As readAsk, with what else it may ask for: the likeliest first, three at most. */
export function readAsks(text: string): readonly Ask[] {
  const found: Ask[] = [];
  for (const ask of readings(text)) {
    found.push(ask);
    if (found.length === MOST_READINGS) break;
  }
  return found;
}

/** One after the other, since each looks into figures: what was said, what has figures, and the rest. */
function* readings(text: string): Generator<Ask, void> {
  const said = saidIn(text);
  if (said.indicators.length + said.technologies.length + said.areas.length === 0) return;
  const all = indicatorsFor(said);
  const held = all.filter(({ datasets }) =>
    datasets.some(({ id }) => said.datasets.some(({ means }) => id.split("-").includes(means))),
  );
  const [first, ...others] = held.length > 0 ? held : all;
  if (first === undefined) return;
  const ask = askFor(said, first);
  const isFirst = said.indicators.length > 0 || hasFigure(ask);
  if (isFirst) yield ask;
  const without: Ask[] = isFirst ? [] : [ask];
  for (const indicator of others) {
    const other = askFor(said, indicator);
    if (hasFigure(other)) yield other;
    else without.push(other);
  }
  const measured = without.filter(({ measurement }) => isFound(measurement));
  yield* measured.length > 0 || isFirst ? measured : without.slice(0, 1);
}
