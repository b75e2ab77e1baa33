/**
 * Predicates judged by trying every way in which the unknown could turn out: a verdict is given only if all ways
 * agree. Slower than counting, and a route of the tests' own.
 */
export type Judgement = "agrees" | "disagrees" | "cannot be tested";

/** A value of an area, technology and year; NaN where it is unknown. */
export type Known = (indicator: string, area: string, technology: string, year: string) => number;

export interface Term {
  readonly name: string;
  readonly args: readonly string[];
}

/** Takes `name(a,b(c,d))` apart at the commas that stand in no inner brackets. */
export function termOf(text: string): Term {
  const open = text.indexOf("(");
  if (open < 0) return { name: text, args: [] };
  if (!text.endsWith(")")) throw new Error(`no end: ${text}`);
  const args = [""];
  let depth = 0;
  for (const letter of text.slice(open + 1, -1)) {
    if (letter === "(") depth += 1;
    if (letter === ")") depth -= 1;
    if (letter === "," && depth === 0) args.push("");
    else args.push(`${args.pop() ?? ""}${letter}`);
  }
  return { name: text.slice(0, open), args };
}

export const QUANTIFIERS = ["all", "most", "half"];

/** The term that a quantifier stands before, or the term itself. */
export const innerOf = (term: Term): Term => (QUANTIFIERS.includes(term.name) ? termOf(term.args[0]!) : term);

const ELEVEN = "ADM AMT AI BIGDATA IOT MNE MOB NANO PHOT ROB SEC".split(" ");

/** The technologies of a set. */
export function setOf(set: string): string[] {
  if (!set.startsWith("*")) return [set];
  const without = set.slice(1).split("-");
  return ELEVEN.filter((technology) => !without.includes(technology));
}

/** Where the technology stands among the arguments. */
export const technologyAt = ({ name }: Term): number => (name === "less" ? 3 : 2);

/** The same term about another technology. */
const about = (term: Term, technology: string): Term => ({
  ...term,
  args: term.args.map((arg, at) => (at === technologyAt(term) ? technology : arg)),
});

/** Each technology of a quantified term, with the term about it. */
export const eachOf = (term: Term): [technology: string, about: Term][] => {
  const inner = innerOf(term);
  return setOf(inner.args[technologyAt(inner)]!).map((technology) => [technology, about(inner, technology)]);
};

type Truth = boolean | undefined;

const worlds = (parts: readonly Truth[]): boolean[][] =>
  parts.reduce<boolean[][]>(
    (known, part) =>
      known.flatMap((world) => (part === undefined ? [true, false] : [part]).map((way) => [...world, way])),
    [[]],
  );

/** What is true in every world; undefined where worlds differ. */
function settled(parts: readonly Truth[], holds: (world: readonly boolean[]) => boolean): Truth {
  const ways = new Set(worlds(parts).map(holds));
  return ways.size === 1 ? [...ways][0] : undefined;
}

const trues = (world: readonly boolean[]): number => world.filter(Boolean).length;

const compared = (one: number, other: number, holds: (one: number, other: number) => boolean): Truth =>
  Number.isNaN(one) || Number.isNaN(other) ? undefined : holds(one, other);

/** Whether a term holds; undefined where it cannot be tested. */
export function truthOf(term: Term, known: Known): Truth {
  const [indicator = "", area = "", third = "", fourth = "", fifth = "", sixth = "", seventh = ""] =
    term.args;
  const value = (technology: string, year: string): number => known(indicator, area, technology, year);
  switch (term.name) {
    case "untestable":
      return undefined;
    case "less":
      return compared(
        value(fourth, fifth),
        known(indicator, third, fourth, fifth),
        (mine, theirs) => mine < theirs,
      );
    case "lessthan":
      return compared(value(third, fourth), Number(fifth), (one, limit) => one < limit);
    case "morethan":
      return compared(value(third, fourth), Number(fifth), (one, limit) => one > limit);
    case "atmost":
      return compared(value(third, fourth), Number(fifth), (one, limit) => one <= limit);
    case "atleast":
      return compared(value(third, fourth), Number(fifth), (one, limit) => one >= limit);
    case "rises":
      return compared(value(third, fourth), value(third, fifth), (from, to) => to > from);
    case "falls":
      return compared(value(third, fourth), value(third, fifth), (from, to) => to < from);
    case "above":
    case "below": {
      const own = value(third, fourth);
      if (Number.isNaN(own)) return undefined;
      const against = fifth
        .split("|")
        .map((other) =>
          compared(own, value(other, fourth), (one, two) => (term.name === "above" ? one > two : one < two)),
        );
      return settled([own > Number(sixth), ...against], (world) => world.every(Boolean));
    }
    case "rank_within": {
      const own = value(third, fourth);
      if (Number.isNaN(own)) return undefined;
      const larger = setOf(fifth)
        .filter((other) => other !== third)
        .map((other) => compared(value(other, fourth), own, (theirs, mine) => theirs > mine));
      return settled(larger, (world) => {
        const place = 1 + trues(world);
        return place >= Number(sixth) && place <= Number(seventh);
      });
    }
    case "all":
      return settled(
        eachOf(term).map(([, each]) => truthOf(each, known)),
        (world) => world.every(Boolean),
      );
    case "most":
    case "half": {
      const parts = eachOf(term).map(([, each]) => truthOf(each, known));
      if (parts.filter((part) => part !== undefined).length < 8) return undefined;
      return settled(parts, (world) =>
        term.name === "most"
          ? 2 * trues(world) > world.length
          : 10 * trues(world) >= 4 * world.length && 10 * trues(world) <= 6 * world.length,
      );
    }
    default:
      throw new Error(`unknown term ${term.name}`);
  }
}

export const judgementOf = (truth: Truth): Judgement =>
  truth === undefined ? "cannot be tested" : truth ? "agrees" : "disagrees";
