import { leader } from "../../core/figures/leading";
import type { Refusal } from "../../core/refusal";

/** As many as a sheet has sections, each of which asks for one text in several lines. */
const MOST_REMEMBERED = 12;
/** Longer arguments are not kept. */
const LONGEST_KEY = 100_000;

const known = new Map<string, string | Refusal>();

/**
 * The answer of a long call, computed once for the same arguments: the lines of a sheet's foot each ask for the same
 * text. The figures never change while the add-in runs, only which dataset is asked first.
 */
export function rememberedAnswer<T extends string | Refusal>(args: readonly unknown[], compute: () => T): T {
  const key = keyOf([leader(), ...args]);
  if (key === undefined) return compute();
  const answer = (known.get(key) as T | undefined) ?? compute();
  // Those asked for last stay.
  known.delete(key);
  known.set(key, answer);
  const [oldest] = known.keys();
  if (known.size > MOST_REMEMBERED && oldest !== undefined) known.delete(oldest);
  return answer;
}

/** The arguments as a text; undefined where a cell holds more than a plain value, or they are too long. */
function keyOf(args: readonly unknown[]): string | undefined {
  const odd: unknown[] = [];
  const key = JSON.stringify(args, (_, value: unknown) => {
    if (Array.isArray(value) || hasText(value)) return value;
    odd.push(value);
    return null;
  });
  return odd.length === 0 && key.length <= LONGEST_KEY ? key : undefined;
}

/** Whether JSON tells a value from every other; undefined is as good as null here. */
const hasText = (value: unknown): boolean =>
  value === null || ["string", "boolean", "undefined"].includes(typeof value) || Number.isFinite(value);
