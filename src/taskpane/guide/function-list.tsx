import { Accordion, Body1, makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { useInsertion } from "../shared/insertion/use-insertion";
import { useRemembered } from "../shared/use-remembered";
import type { Host } from "../shared/watch-host";
import { FunctionCard } from "./function-card";
import { guideFunctions } from "../shared/questions/guide-function";
import { searchGuide } from "./search-guide";

const useStyles = makeStyles({
  search: { width: "100%", maxWidth: "none", marginTop: tokens.spacingVerticalS },
  count: { margin: `${tokens.spacingVerticalS} 0`, color: tokens.colorNeutralForeground2 },
});

/** Every function, searchable, with examples that can be inserted. */
export function FunctionList({ host }: { readonly host: Host }) {
  const styles = useStyles();
  const [text, setText] = useRemembered("guide.search");
  const [open, setOpen] = useRemembered("guide.open");
  const search = useMemo(() => searchGuide(guideFunctions), []);
  const found = useMemo(() => search(text), [search, text]);
  const insertion = useInsertion();

  return (
    <>
      <SearchBox
        className={styles.search}
        aria-label="Search the functions"
        placeholder="Search, for example trade balance"
        value={text}
        onChange={(_event, { value }) => setText(value)}
      />
      <p role="status" className={styles.count}>
        <Body1>{countInWords(found.length, guideFunctions.length, text.trim())}</Body1>
      </p>
      <p className={styles.count}>
        Give ranges with an end, such as A2:A100: a whole column (A:A) is slow, and Excel for the web may
        answer #CALC!.
      </p>
      <Accordion
        collapsible
        openItems={open === "" ? [] : [open]}
        onToggle={(_event, { openItems }) => setOpen(openItems.map(String)[0] ?? "")}
      >
        {found.map((entry) => (
          <FunctionCard
            key={entry.id}
            entry={entry}
            isOpen={entry.id === open}
            insertion={insertion}
            canInsert={host === "excel"}
          />
        ))}
      </Accordion>
    </>
  );
}

function countInWords(found: number, all: number, text: string): string {
  if (text === "") return `${all} functions`;
  if (found === 0) return `No function matches “${text}”. Clear the search to see all ${all}.`;
  return `${found} of ${all} functions match “${text}”`;
}
