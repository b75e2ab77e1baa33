import { Accordion, Body1, makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { edition } from "../../core/provenance/edition";
import { applyFilters } from "../shared/entries/entry-filter";
import { ListFilters } from "../shared/entries/list-filters";
import { useRemembered } from "../shared/use-remembered";
import { Copyable } from "../shared/copyable";
import { domainFilter } from "./domain-filter";
import { searchSources } from "./search-sources";
import { sources } from "./source";
import { SourceCard } from "./source-card";
import { sourcesInWords } from "./sources-in-words";

const useStyles = makeStyles({
  search: { width: "100%", maxWidth: "none", marginTop: tokens.spacingVerticalM },
  count: { margin: `${tokens.spacingVerticalS} 0`, color: tokens.colorNeutralForeground2 },
});

const FILTERS = [domainFilter];

/** The last room: where every figure and text comes from, how much of it there is, and how to cite it. */
export function SourcesRoom() {
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
    </>
  );
}
