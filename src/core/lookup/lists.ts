import type { FactEntry, FootnoteEntry, PolicyEntry, SourceEntry } from "../../data/report";
import { datasets } from "../figures/store";
import { report } from "../figures/report";
import { invalid, unavailable, Refusal } from "../refusal";
import { areas, findArea, membersOf, type Area } from "../catalogue/areas";
import { indicators } from "../catalogue/indicators";
import { NameIndex, unknownName } from "../names/name-index";
import { normalise } from "../names/normalise";
import { ALL, ownCodes, technologies, type Technology } from "../catalogue/technologies";

/** A row of a code list. */
export interface ListEntry {
  readonly code: string;
  readonly name: string;
  /** What it is: `country`, `technology`, `field`, ... */
  readonly kind: string;
  readonly note: string;
  readonly aliases: readonly string[];
}

const held = new Set(datasets.flatMap((dataset) => dataset.entry.areas));

const ofArea = (area: Area): ListEntry => ({
  code: area.code,
  name: area.name,
  kind: area.kind,
  note: area.members.length > 0 ? area.members.join(", ") : area.alpha3,
  aliases: [area.alpha3, ...area.aliases],
});

const ofTechnology =
  (kind: string) =>
  ({ code, name, aliases, note }: Technology): ListEntry => ({
    code,
    name,
    kind,
    note: note === "" ? aliases.join(", ") : note,
    aliases,
  });

const ofPolicy = ({ id, title, titleInText, kind, period }: PolicyEntry): ListEntry => ({
  code: id,
  name: title,
  kind,
  note: period,
  aliases: [titleInText],
});

const ofFact = (fact: FactEntry): ListEntry => ({
  code: fact.id,
  name: `${fact.subject}: ${fact.metric}`,
  kind: "fact",
  note: `${fact.printed} ${fact.printedUnit}`,
  aliases: [],
});

const ofSource = (kind: string, source: FootnoteEntry | SourceEntry): ListEntry => ({
  code: String(source.number),
  name: source.text,
  kind,
  note: source.url,
  aliases: [],
});

const codesWith = (kind: string, ...prefixes: string[]): ListEntry[] =>
  ownCodes.filter(({ prefix }) => prefixes.includes(prefix)).map(ofTechnology(kind));

/** Every code list by the kind that LIST takes. */
const LISTS: Readonly<Record<string, () => ListEntry[]>> = {
  areas: () => areas.filter((area) => area.kind !== "group" && held.has(area.code)).map(ofArea),
  technologies: () => [...technologies, ALL].map(ofTechnology("technology")),
  indicators: () =>
    indicators.map(({ code, name, unit, formula, aliases }) => ({
      code,
      name,
      kind: "indicator",
      note: formula === "" ? unit : `${unit}: ${formula}`,
      aliases,
    })),
  datasets: () =>
    datasets.map(({ id, entry }) => ({
      code: id,
      name: entry.title,
      kind: "dataset",
      note: entry.measures,
      aliases: [entry.producer],
    })),
  groups: () => areas.filter((area) => area.kind === "group").map(ofArea),
  fields: () => [...codesWith("field", "WIPO", "PCT", "AI", "US24", "TN"), ...codesWith("use", "USE")],
  products: () => codesWith("product", "HS", "KTI"),
  verticals: () => codesWith("vertical", "VC", "VCT"),
  industries: () => codesWith("industry", "VA"),
  policies: () => report.policies.map(ofPolicy),
  facts: () => report.facts.map(ofFact),
  findings: () =>
    report.statements.map(({ id, quote, figure }) => ({
      code: id,
      name: quote,
      kind: "finding",
      note: `Figure ${figure}`,
      aliases: [],
    })),
  flags: () =>
    report.flags.map(({ id, title, severity }) => ({
      code: id,
      name: title,
      kind: "flag",
      note: severity,
      aliases: [],
    })),
  footnotes: () => report.footnotes.map((footnote) => ofSource("footnote", footnote)),
  bibliography: () => report.bibliography.map((source) => ofSource("source", source)),
};

export const LIST_KINDS: readonly string[] = Object.keys(LISTS);

const kinds = new NameIndex<string>();
for (const kind of LIST_KINDS) kinds.add(kind, [kind, kind.replace(/ies$/, "y").replace(/s$/, "")]);

/** The kind of list with this name, in the singular too. */
export const findListKind = (text: string): string | Refusal =>
  kinds.find(text) ?? invalid(unknownName("list", text, kinds, `Known: ${LIST_KINDS.join(", ")}.`));

/** A whole code list. */
export const list = (kind: string): ListEntry[] => LISTS[kind]?.() ?? [];

/**
 * The entries of a list that a filter leaves: of areas, the members of a group or aggregate where the filter
 * names one; else those that have the text in code, name, alias or note.
 */
export function filterList(kind: string, filter: string): ListEntry[] | Refusal {
  if (kind === "areas") {
    const group = findArea(filter);
    if (!(group instanceof Refusal) && group.members.length > 0) return membersOf(group).map(ofArea);
  }
  const wanted = normalise(filter);
  if (wanted === "") return invalid(`The filter "${filter}" has no letter or digit to look for.`);
  const found = list(kind).filter((entry) =>
    [entry.code, entry.name, entry.kind, entry.note, ...entry.aliases].some((text) =>
      normalise(text).includes(wanted),
    ),
  );
  return found.length > 0
    ? found
    : unavailable(`No entry of "${kind}" has the text "${filter}"; ATI.SEARCH("${filter}") forgives typos.`);
}
