import { areaWithCode, findArea } from "../catalogue/areas";
import { findDataset } from "../catalogue/datasets";
import { findIndicator, indicators } from "../catalogue/indicators";
import { notBundled } from "../catalogue/not-bundled";
import { NameIndex, unknownName } from "../names/name-index";
import { ALL, findTechnology, ownCodes, technologies } from "../catalogue/technologies";
import { datasets } from "../figures/store";
import { invalid, Refusal, unavailable } from "../refusal";
import { findPolicy } from "../report/find-entry";
import { report } from "../figures/report";
import type { Meta, MetaField } from "./meta-fields";
import { ofArea, ofDataset, ofIndicator, ofTechnology } from "./meta-of-data";
import { ofFact, ofFlag, ofPolicy, ofStatement } from "./meta-of-report";
import { listed } from "../words/readable";

/** What a code or a name means: of a dataset, an indicator, a technology, an area or a dataset's own code. */
export function metaOf(text: string): Meta | Refusal {
  const exact = exactCodes.find(text);
  if (exact) return exact();
  const area = areaWithCode(text);
  if (area) return ofArea(area);
  for (const find of [findTechnologyMeta, findIndicatorMeta, findAreaMeta, findDatasetMeta, findPolicyMeta]) {
    const found = find(text);
    if (!(found instanceof Refusal)) return found;
  }
  return (
    notBundled(text, "dataset") ??
    notBundled(text, "technology") ??
    invalid(unknownName("code", text, exactCodes, `ATI.SEARCH("${text}") looks everywhere.`))
  );
}

/** One field of an entry, or why it has none. */
export const metaField = (text: string, meta: Meta, field: MetaField): string | number | Refusal =>
  meta.get(field) ??
  unavailable(
    `"${text}" is of kind ${String(meta.get("kind"))} and has no ${field}; it has ${listed([...meta.keys()])}.`,
  );

// Codes come before names: "AR" is Argentina, not augmented reality.
const exactCodes = new NameIndex<() => Meta>();
for (const dataset of datasets) exactCodes.add(() => ofDataset(dataset), [dataset.id]);
for (const indicator of indicators) exactCodes.add(() => ofIndicator(indicator), [indicator.code]);
for (const technology of [...technologies, ALL])
  exactCodes.add(() => ofTechnology(technology), [technology.code]);
for (const policy of report.policies) exactCodes.add(() => ofPolicy(policy), [policy.id]);
for (const fact of report.facts) exactCodes.add(() => ofFact(fact), [fact.id]);
for (const statement of report.statements) exactCodes.add(() => ofStatement(statement), [statement.id]);
for (const flag of report.flags) exactCodes.add(() => ofFlag(flag), [flag.id]);
for (const own of ownCodes) exactCodes.add(() => ofTechnology(own), [own.code]);

const either = <T>(found: T | Refusal, describe: (thing: T) => Meta): Meta | Refusal =>
  found instanceof Refusal ? found : describe(found);
const findTechnologyMeta = (text: string): Meta | Refusal => either(findTechnology(text), ofTechnology);
const findIndicatorMeta = (text: string): Meta | Refusal => either(findIndicator(text), ofIndicator);
const findAreaMeta = (text: string): Meta | Refusal => either(findArea(text), ofArea);
const findPolicyMeta = (text: string): Meta | Refusal => either(findPolicy(text), ofPolicy);
const findDatasetMeta = (text: string): Meta | Refusal => either(findDataset(text), ofDataset);
