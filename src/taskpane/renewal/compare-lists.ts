/** A function as a list of functions names it: what saved formulas and tooltips depend on. */
export interface Listed {
  readonly id: string;
  readonly parameters: readonly { readonly name: string }[];
}

/** A list of functions that may be anybody's; undefined for anything else. */
export const listFrom = (given: unknown): readonly Listed[] | undefined =>
  Array.isArray(given) && given.every(isListed) ? given : undefined;

const isListed = (given: unknown): given is Listed => {
  const { id, parameters } = (given ?? {}) as Partial<Record<keyof Listed, unknown>>;
  return typeof id === "string" && Array.isArray(parameters) && parameters.every(isNamed);
};

const isNamed = (given: unknown): boolean =>
  typeof (given as { readonly name?: unknown } | null)?.name === "string";

interface ListChanges {
  /** Functions that only the later list has, or has with other arguments. */
  readonly ahead: readonly string[];
  /** Functions that only the earlier list has. */
  readonly behind: readonly string[];
}

/** What one list of functions has that another lacks, and the other way round. */
export function compareLists(list: readonly Listed[], other: readonly Listed[]): ListChanges {
  const known = new Map(other.map((each) => [each.id, callOf(each)]));
  const ids = new Set(list.map(({ id }) => id));
  return {
    ahead: list.filter((each) => known.get(each.id) !== callOf(each)).map(({ id }) => id),
    behind: other.filter(({ id }) => !ids.has(id)).map(({ id }) => id),
  };
}

const callOf = ({ id, parameters }: Listed): string =>
  `${id}(${parameters.map(({ name }) => name).join(",")})`;
