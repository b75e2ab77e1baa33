/**
 * What a schema of patents gives, as common table expressions; the rest of the statement knows no tables. `filing` (id,
 * family, year, filed) is an application at the EPO or under the PCT each; `inventor` (filing, inventor, country) has an
 * empty country where none is known; `symbol` (family, scheme, symbol) is written without spaces.
 */
export type Schema = () => string;

/** Where a dialect differs: how the elements of a repeated field are named, and what a whole number is called. */
export interface Dialect {
  readonly publications: string;
  readonly elements: (field: string, name: string) => string;
}

export const BIGQUERY: Dialect = {
  publications: "`patents-public-data.patents.publications`",
  elements: (field, name) => `unnest(${field}) as ${name}`,
};

/** Google Patents Public Data: a row a publication, dates as YYYYMMDD, 0 where there is none. */
export const googlePatents =
  ({ publications, elements }: Dialect): Schema =>
  () => `filing as (
  select publication_number as id, family_id as family, filing_date as filed,
    cast(floor((case when priority_date > 0 then priority_date else filing_date end) / 10000) as int64) as year
  from ${publications}
  where country_code in ('EP', 'WO') and family_id <> '-1'
),
inventor as (
  select distinct p.publication_number as filing, h.name as inventor, coalesce(h.country_code, '') as country
  from ${publications} p, ${elements("p.inventor_harmonized", "h")}
  where p.country_code in ('EP', 'WO')
),
symbol as (
  select p.family_id as family, 'IPC' as scheme, replace(c.code, ' ', '') as symbol
  from ${publications} p, ${elements("p.ipc", "c")}
  union all
  select p.family_id, 'CPC', replace(c.code, ' ', '') from ${publications} p, ${elements("p.cpc", "c")}
)`;

/** PATSTAT: applications with their priorities, persons and classes; 9999 is a year that is not known, 0 no family. */
export const patstat: Schema = () => `filing as (
  select a.appln_id as id, a.docdb_family_id as family, a.appln_filing_year as filed,
    min(case when p.appln_filing_year < a.appln_filing_year then p.appln_filing_year else a.appln_filing_year end) as year
  from tls201_appln a
  left join tls204_appln_prior r on r.appln_id = a.appln_id
  left join tls201_appln p on p.appln_id = r.prior_appln_id
  where (a.appln_auth = 'EP' or a.appln_kind = 'W') and a.appln_filing_year < 9999 and a.docdb_family_id > 0
  group by a.appln_id, a.docdb_family_id, a.appln_filing_year
),
inventor as (
  select distinct n.appln_id as filing, n.person_id as inventor, replace(coalesce(p.person_ctry_code, ''), ' ', '') as country
  from tls207_pers_appln n join tls206_person p on p.person_id = n.person_id
  where n.invt_seq_nr > 0
),
symbol as (
  select a.docdb_family_id as family, 'IPC' as scheme, replace(c.ipc_class_symbol, ' ', '') as symbol
  from tls209_appln_ipc c join tls201_appln a on a.appln_id = c.appln_id
  union all
  select a.docdb_family_id, 'CPC', replace(c.cpc_class_symbol, ' ', '')
  from tls224_appln_cpc c join tls201_appln a on a.appln_id = c.appln_id
)`;
