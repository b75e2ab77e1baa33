import { Accordion, Body1, makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { edition } from "../../core/provenance/edition";
import { applyFilters, type EntryFilter } from "../shared/entries/entry-filter";
import { HelpLink } from "../shared/help-link";
import { ListFilters } from "../shared/entries/list-filters";
import { useRemembered } from "../shared/use-remembered";
import { Copyable } from "../shared/copyable";
import { sources, type CitedSource } from "./source";
import { SourceCard } from "./source-card";
import { DOMAIN_NAMES } from "./domain-names";
import { forgivingSearch } from "../shared/forgiving-search";
import type { Host } from "../shared/watch-host";
import { YourFigures } from "./own/your-figures";

const useStyles = makeStyles({
  search: { width: "100%", maxWidth: "none", marginTop: tokens.spacingVerticalM },
  count: { margin: `${tokens.spacingVerticalS} 0`, color: tokens.colorNeutralForeground2 },
});

/** Narrows the sources to one domain. */
export const domainFilter: EntryFilter<CitedSource> = {
  id: "domain",
  label: "Domain",
  all: "All domains",
  options: Object.entries(DOMAIN_NAMES).map(([value, label]) => ({ value, label })),
  matches: ({ domain }, value) => domain === value,
};

const FILTERS = [domainFilter];

/** The last room: where every figure and text comes from, how much of it there is, and how to cite it. */
export function SourcesRoom({ host }: { readonly host: Host }) {
  const styles = useStyles();
  const [text, setText] = useRemembered("sources.search");
  const [domain, setDomain] = useRemembered("sources.domain");
  const [open, setOpen] = useRemembered("sources.open");
  // Id of the dataset whose areas are all shown.
  const [whole, setWhole] = useRemembered("sources.whole");
  const search = useMemo(() => searchSources(sources), []);
  const shown = applyFilters(
    useMemo(() => search(text), [search, text]),
    FILTERS,
    { domain },
  );

  return (
    <>
      <YourFigures host={host} />
      <Copyable label="Edition of the bundled figures" what="the edition" text={edition()} isCode />
      <SearchBox
        className={styles.search}
        aria-label="Search the sources"
        placeholder="Search, for example venture capital"
        value={text}
        onChange={(_event, { value }) => setText(value)}
      />
      <ListFilters
        filters={FILTERS}
        chosen={{ domain }}
        onChoose={(chosen) => setDomain(chosen[domainFilter.id] ?? "")}
      />
      <p role="status" className={styles.count}>
        <Body1>{sourcesInWords(shown, sources)}</Body1>
      </p>
      <Accordion
        collapsible
        openItems={open === "" ? [] : [open]}
        onToggle={(_event, { openItems }) => setOpen(openItems.map(String)[0] ?? "")}
      >
        {shown.map((source) => (
          <SourceCard
            key={source.id}
            source={source}
            isWhole={source.id === whole}
            onWhole={(isWhole) => setWhole(isWhole ? source.id : "")}
          />
        ))}
      </Accordion>
      <p className={styles.count}>
        <Body1>
          <HelpLink page="help/privacy.html">Privacy</HelpLink>,{" "}
          <HelpLink page="help/licence.html">licences</HelpLink> and{" "}
          <HelpLink page="help/support.html">support</HelpLink>
        </Body1>
      </p>
    </>
  );
}

/** A search over sources: all of them in their order for no text, else those that match, best first. */
export function searchSources(sources: readonly CitedSource[]): (text: string) => readonly CitedSource[] {
  const search = forgivingSearch(sources, {
    title: { of: ({ title }) => title, boost: 6 },
    id: { of: ({ id }) => id, boost: 6 },
    producer: { of: ({ producer }) => producer, boost: 3 },
    domain: { of: ({ domain }) => DOMAIN_NAMES[domain], boost: 3 },
    about: { of: ({ about }) => about },
  });
  return (text) => search(text).found;
}

/** How many sources there are, or match: `16 datasets, the preferred first, and the report`. */
export function sourcesInWords(shown: readonly CitedSource[], all: readonly CitedSource[]): string {
  if (shown.length === 0) return "No source matches.";
  if (shown.length < all.length) return `${shown.length} of ${all.length} sources match`;
  const datasets = all.filter(({ dataset }) => dataset !== null).length;
  return `${datasets} datasets, the preferred first, and the report`;
}
