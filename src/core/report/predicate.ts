/**
 * The predicates that decide statements about the report's figures:
 * - `less(I,A,B,T,Y)` I of A below I of B;
 * - `lessthan|morethan|atmost|atleast(I,A,T,Y,x)`;
 * - `rises|falls(I,A,T,Y0,Y1)`;
 * - `rank_within(I,A,T,Y,set,lo,hi)` T's place among the technologies of a set for A, largest first;
 * - `above(I,A,T,Y,U|V,x)` above x and above each of U, V; `below(...)` above x and below each;
 * - `all|most|half(p)` p over every technology of the set that stands for T; `untestable`.
 */
export type Predicate =
  { readonly kind: "untestable" } | { readonly kind: Quantifier; readonly of: Simple } | Simple;

export type Quantifier = "all" | "most" | "half";

export type Simple = Comparison | Threshold | Movement | Placing | Bounded;

interface About {
  readonly indicator: string;
  readonly area: string;
  /** A technology's code, or a set where a quantifier stands before. */
  readonly technology: string;
}

interface Comparison extends About {
  readonly kind: "less";
  readonly other: string;
  readonly year: string;
}

interface Threshold extends About {
  readonly kind: "lessthan" | "morethan" | "atmost" | "atleast";
  readonly year: string;
  readonly limit: number;
}

interface Movement extends About {
  readonly kind: "rises" | "falls";
  readonly from: string;
  readonly to: string;
}

export interface Placing extends About {
  readonly kind: "rank_within";
  readonly year: string;
  readonly set: string;
  readonly best: number;
  readonly worst: number;
}

export interface Bounded extends About {
  readonly kind: "above" | "below";
  readonly year: string;
  readonly others: readonly string[];
  readonly limit: number;
}

/** The eleven technologies named for Figures 1 to 4, and the same without Advanced Manufacturing. */
const ELEVEN = ["ADM", "AMT", "AI", "BIGDATA", "IOT", "MNE", "MOB", "NANO", "PHOT", "ROB", "SEC"];

/** The technologies a set stands for. */
export function technologiesOf(set: string): readonly string[] {
  if (set === "*") return ELEVEN;
  if (set.startsWith("*-")) return ELEVEN.filter((technology) => technology !== set.slice(2));
  return [set];
}

/** How many arguments each simple predicate takes. */
const ARGUMENTS: Readonly<Record<string, number>> = {
  less: 5,
  lessthan: 5,
  morethan: 5,
  atmost: 5,
  atleast: 5,
  rises: 5,
  falls: 5,
  rank_within: 7,
  above: 6,
  below: 6,
};

/** Reads a predicate; a text that is none throws, since the statements are ours. */
export function parsePredicate(text: string): Predicate {
  const trimmed = text.trim();
  if (trimmed === "untestable") return { kind: "untestable" };
  const call = /^(\w+)\((.*)\)$/.exec(trimmed);
  if (!call) throw new SyntaxError(`no predicate: ${text}`);
  const [, name = "", inner = ""] = call;
  if (name === "all" || name === "most" || name === "half") {
    const of = parsePredicate(inner);
    if (of.kind === "untestable" || "of" in of) throw new SyntaxError(`nothing to quantify: ${text}`);
    return { kind: name, of };
  }
  return simple(
    name,
    inner.split(",").map((argument) => argument.trim()),
    text,
  );
}

function simple(name: string, given: readonly string[], text: string): Simple {
  if (given.length !== ARGUMENTS[name] || given.some((argument) => /[()]/.test(argument))) {
    throw new SyntaxError(`${name} takes ${ARGUMENTS[name] ?? "no known number of"} arguments: ${text}`);
  }
  const at = (index: number): string => {
    const argument = given[index];
    if (argument === undefined || argument === "") throw new SyntaxError(`an argument is missing: ${text}`);
    return argument;
  };
  const number = (index: number): number => {
    const value = Number(at(index));
    if (!Number.isFinite(value)) throw new SyntaxError(`"${at(index)}" is no number: ${text}`);
    return value;
  };
  const about = (technology: number): About => ({
    indicator: at(0),
    area: at(1),
    technology: at(technology),
  });
  switch (name) {
    case "less":
      return { kind: name, ...about(3), other: at(2), year: at(4) };
    case "lessthan":
    case "morethan":
    case "atmost":
    case "atleast":
      return { kind: name, ...about(2), year: at(3), limit: number(4) };
    case "rises":
    case "falls":
      return { kind: name, ...about(2), from: at(3), to: at(4) };
    case "rank_within":
      return { kind: name, ...about(2), year: at(3), set: at(4), best: number(5), worst: number(6) };
    case "above":
    case "below":
      return { kind: name, ...about(2), year: at(3), others: at(4).split("|"), limit: number(5) };
    default:
      throw new SyntaxError(`unknown predicate ${name}: ${text}`);
  }
}

/** Every technology that a predicate speaks of. */
export function technologiesIn(predicate: Predicate): readonly string[] {
  if (predicate.kind === "untestable") return [];
  if ("of" in predicate) return technologiesOf(predicate.of.technology);
  const own = [predicate.technology];
  if (predicate.kind === "rank_within") return [...new Set([...own, ...technologiesOf(predicate.set)])];
  if (predicate.kind === "above" || predicate.kind === "below") return [...own, ...predicate.others];
  return own;
}
