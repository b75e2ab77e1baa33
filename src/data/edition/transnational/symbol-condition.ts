/**
 * The condition under which a symbol, written without spaces as `G06N3/02`, fits a pattern of a definition. A main group
 * stands for all its subgroups, a subgroup for itself alone: which others are below it no symbol tells.
 */
export function symbolCondition(column: string, pattern: string): string {
  const like = (start: string): string => `${column} like '${start}%'`;
  const subgroup = /^(\w{4}) (\d+)\/(\d+)(?:-(\d+)\/(\d+))?$/.exec(pattern);
  if (subgroup !== null) {
    const [, subclass = "", group = "", from = "", otherGroup, to = ""] = subgroup;
    const symbol = `${subclass}${group}/`;
    if (otherGroup === undefined) return from === "00" ? like(symbol) : `${column} = '${symbol}${from}'`;
    if (otherGroup !== group) throw new Error(`"${pattern}" goes over two groups`);
    // The digits of subgroups are ordered as those of a decimal: 3/02, 3/0265, 3/08, 3/12.
    return `${column} between '${symbol}${from === "00" ? "0" : from}' and '${symbol}${to}'`;
  }
  const groups = /^(\w{4}) (\d+)-\1 (\d+)$/.exec(pattern);
  if (groups !== null) {
    const [, subclass = "", from, to] = groups;
    const numbers = Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => Number(from) + at);
    return numbers.map((group) => like(`${subclass}${group}/`)).join(" or ");
  }
  const group = /^(\w{4}) (\d+)$/.exec(pattern);
  if (group !== null) return like(`${group[1]}${group[2]}/`);
  const classes = /^([A-Z]\d\d[A-Z]?)-([A-Z]\d\d[A-Z]?)$/.exec(pattern);
  if (classes !== null) {
    const [, from = "", to = ""] = classes;
    return `substring(${column}, 1, ${from.length}) between '${from}' and '${to}'`;
  }
  if (/^[A-Z](\d\d?[A-Z]?)?$/.test(pattern)) return like(pattern);
  throw new Error(`"${pattern}" is no pattern of symbols`);
}
