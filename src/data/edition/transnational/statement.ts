import type { Definition, Symbol } from "./definitions";
import type { Schema } from "./schemas";
import { ALL, ALL_TECHNOLOGIES, SOURCE } from "./read-result";
import { symbolCondition } from "./symbol-condition";

export interface Counted {
  readonly schema: Schema;
  readonly definitions: readonly Definition[];
  /** Members of the EU, which is counted as the sum of them. */
  readonly members: readonly string[];
  readonly from: number;
  readonly to: number;
}

/**
 * Counts patent families with an application at the EPO or under the PCT, each once, in the year of its first priority.
 * A family is divided among the countries of its inventors, as the filing has them that has any country, the first of these;
 * the world has every family whole, those without any country too.
 */
export function statement({ schema, definitions, members, from, to }: Counted): string {
  return `with ${schema()},
family as (
  select family, min(year) as year from filing where year > 0 group by family having min(year) between ${from} and ${to}
),
placed as (
  select f.family, f.id, row_number() over (
    partition by f.family order by case when k.filing is null then 1 else 0 end, f.filed, f.id
  ) as place
  from filing f left join (select distinct filing from inventor where country <> '') k on k.filing = f.id
),
known as (
  select p.family, i.country, count(*) as inventors
  from placed p join inventor i on i.filing = p.id
  where p.place = 1 and i.country <> ''
  group by p.family, i.country
),
weight as (
  select k.family, k.country, k.inventors * 1.0 / t.inventors as weight
  from known k join (select family, sum(inventors) as inventors from known group by family) t on t.family = k.family
),
found as (
${definitions.map(foundOf).join("\n  union all\n")}
  union all
  select '${ALL}' as technology, family from family
),
defined as (
${definitions.map(definedOf).join("\n  union all\n")}
  union all
  select '${ALL}' as technology, 'close' as grade, '${ALL_TECHNOLOGIES}' as definition
)
select c.area, c.technology, 'PATENTS' as indicator, c.year, round(c.value, 6) as value, d.grade,
  concat('${SOURCE}', d.definition) as source
from (
  select w.country as area, d.technology, f.year, sum(w.weight) as value
  from found d join family f on f.family = d.family join weight w on w.family = d.family
  group by w.country, d.technology, f.year
  union all
  select 'EU27_2020' as area, d.technology, f.year, sum(w.weight) as value
  from found d join family f on f.family = d.family join weight w on w.family = d.family
  where w.country in (${members.map((member) => `'${member}'`).join(", ")})
  group by d.technology, f.year
  union all
  select 'WORLD' as area, d.technology, f.year, count(*) * 1.0 as value
  from found d join family f on f.family = d.family
  group by d.technology, f.year
) c join defined d on d.technology = c.technology
order by c.technology, c.area, c.year
`;
}

/** With every figure go the grade and the name of its definition. */
const definedOf = ({ technology, grade, name }: Definition): string =>
  `  select '${technology}' as technology, '${grade}' as grade, '${name}' as definition`;

function foundOf({ technology, symbols }: Definition): string {
  const of = (...roles: readonly string[]): string => any(symbols.filter(({ role }) => roles.includes(role)));
  const conditional = symbols.some(({ role }) => role === "unless-excluded");
  const unless = conditional
    ? ` or (${of("unless-excluded")} and family not in (select family from symbol where ${of("excluded")}))`
    : "";
  return `  select distinct '${technology}' as technology, family from symbol where ${of("core", "extended")}${unless}`;
}

function any(symbols: readonly Symbol[]): string {
  const schemes = [...new Set(symbols.map(({ scheme }) => scheme))];
  const parts = schemes.map((scheme) => {
    const own = new Set(symbols.filter((each) => each.scheme === scheme).map(({ pattern }) => pattern));
    const conditions = [...own].map((pattern) => symbolCondition("symbol", pattern));
    return `(scheme = '${scheme}' and (${conditions.join(" or ")}))`;
  });
  return `(${parts.join(" or ")})`;
}
