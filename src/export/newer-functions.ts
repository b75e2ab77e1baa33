/**
 * Functions younger than the file format, by how a file has to name them: without the prefix Excel shows `#NAME?`.
 * Only those that a formula of ours may want; the dotted ones are of 2010, LET's kin need more than a prefix.
 */
const PREFIXED = new Map<string, string>([
  ...names(
    "_xlfn.",
    "IFNA IFS SWITCH CONCAT TEXTJOIN MAXIFS MINIFS XOR NUMBERVALUE UNICHAR UNICODE DAYS LET",
  ),
  ...names("_xlfn.", "RANK.EQ RANK.AVG STDEV.S STDEV.P VAR.S VAR.P PERCENTILE.INC QUARTILE.INC AGGREGATE"),
]);

/** They give arrays: Excel would put an @ before them in a formula that is not marked as one of an array. */
const OF_ARRAYS = new Map<string, string>([
  ...names("_xlfn.", "XLOOKUP XMATCH UNIQUE SEQUENCE SORTBY RANDARRAY VSTACK HSTACK TAKE DROP TOROW TOCOL"),
  ...names("_xlfn.", "CHOOSEROWS CHOOSECOLS TEXTSPLIT"),
  ...names("_xlfn._xlws.", "FILTER SORT"),
]);

/** `_xlfn.IFNA` for `IFNA`; undefined for a function that needs no prefix. */
export const newerFunction = (name: string): string | undefined => PREFIXED.get(name) ?? OF_ARRAYS.get(name);

export const givesArray = (name: string): boolean => OF_ARRAYS.has(name);

function names(prefix: string, list: string): (readonly [string, string])[] {
  return list.split(" ").map((name) => [name, prefix + name] as const);
}
