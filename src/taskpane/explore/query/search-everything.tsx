import { Body1, Caption1, makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { nearest, type Found } from "../../../core/lookup/search";
import { isPart } from "./with-found";

/** More than these are not read; a longer search finds better. */
const SHOWN = 8;

const useStyles = makeStyles({
  search: { width: "100%", maxWidth: "none", marginTop: tokens.spacingVerticalM },
  status: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  hit: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  kind: { color: tokens.colorNeutralForeground2 },
});

interface SearchEverythingProps {
  readonly onFound: (found: Found) => void;
}

/** One search over all code lists; what is chosen becomes its part of the query. */
export function SearchEverything({ onFound }: SearchEverythingProps) {
  const styles = useStyles();
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState("");
  const hits = useMemo(
    () => (text.trim() === "" ? [] : nearest(text).filter(isPart).slice(0, SHOWN)),
    [text],
  );

  const choose = (found: Found) => {
    onFound(found);
    setText("");
    setChosen(`${found.name} is chosen.`);
  };

  return (
    <div role="search" aria-label="Figures">
      <SearchBox
        className={styles.search}
        aria-label="Search areas, technologies, indicators and datasets"
        placeholder="Search, for example semiconductors"
        value={text}
        onChange={(_event, { value }) => {
          setText(value);
          setChosen("");
        }}
        onKeyDown={({ key }) => {
          if (key === "Enter" && hits[0]) choose(hits[0]);
        }}
      />
      <p role="status" className={styles.status}>
        <Caption1>{statusOf(text, hits.length, chosen)}</Caption1>
      </p>
      {hits.length > 0 && (
        <ul className={styles.list} aria-label="Found">
          {hits.map((hit) => (
            <li key={`${hit.list} ${hit.code}`}>
              <button type="button" className={styles.hit} onClick={() => choose(hit)}>
                <Body1>{hit.name === "" ? hit.code : hit.name}</Body1>
                <Caption1 className={styles.kind}>
                  {hit.kind} · {hit.code}
                </Caption1>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function statusOf(text: string, count: number, chosen: string): string {
  if (text.trim() === "") return chosen;
  if (count === 0)
    return `Nothing here is called “${text.trim()}”; policies and facts are in the report’s room.`;
  return `${count} found, best first; Enter takes the first.`;
}
