import { Accordion, Body1, makeStyles, SearchBox, Subtitle2, tokens } from "@fluentui/react-components";
import { useMemo, useRef, type KeyboardEvent } from "react";
import { useInsertion } from "../shared/insertion/use-insertion";
import { useRemembered } from "../shared/use-remembered";
import type { Host } from "../shared/watch-host";
import { Welcome } from "../shared/welcome";
import { FunctionCard } from "./function-card";
import { guideFunctions } from "../shared/questions/guide-function";
import { searchGuide } from "./search-guide";
import { TaskList } from "./task-list";

const useStyles = makeStyles({
  search: { width: "100%", maxWidth: "none", marginTop: tokens.spacingVerticalS },
  title: { margin: `${tokens.spacingVerticalL} 0 0`, font: "inherit" },
  count: { margin: `${tokens.spacingVerticalS} 0`, color: tokens.colorNeutralForeground2 },
});

/** What people come for, then every function by its name; a search finds functions. */
export function FunctionList({ host }: { readonly host: Host }) {
  const styles = useStyles();
  const [text, setText] = useRemembered("guide.search");
  const [open, setOpen] = useRemembered("guide.open");
  const search = useMemo(() => searchGuide(guideFunctions), []);
  const found = useMemo(() => search(text), [search, text]);
  const insertion = useInsertion();
  const canInsert = host === "excel";
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);

  const cards = () => [...(list.current?.querySelectorAll<HTMLElement>("h3 button") ?? [])];
  const walk = (event: KeyboardEvent) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const at = cards().indexOf(event.target as HTMLElement);
    // In what is opened, the arrows are not the list's.
    if (at < 0 && event.target !== field.current) return;
    event.preventDefault();
    const to = at + (event.key === "ArrowDown" ? 1 : -1);
    if (to < 0) field.current?.focus();
    else cards()[to]?.focus();
  };

  return (
    <div onKeyDown={walk}>
      <SearchBox
        input={{ ref: field }}
        className={styles.search}
        aria-label="Search the functions"
        placeholder="Search, for example trade balance"
        value={text}
        onChange={(_event, { value }) => setText(value)}
      />
      {text.trim() === "" && (
        <>
          <Welcome where="in Explore" />
          <TaskList insertion={insertion} canInsert={canInsert} />
          <h3 className={styles.title}>
            <Subtitle2>All functions by name</Subtitle2>
          </h3>
        </>
      )}
      <p role="status" className={styles.count}>
        <Body1>{countInWords(found.length, guideFunctions.length, text.trim())}</Body1>
      </p>
      <p className={styles.count}>
        Give ranges with an end, such as A2:A100: a whole column (A:A) is slow, and Excel for the web may
        answer #CALC!.
      </p>
      <div ref={list}>
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
              canInsert={canInsert}
            />
          ))}
        </Accordion>
      </div>
    </div>
  );
}

function countInWords(found: number, all: number, text: string): string {
  if (text === "") return `${all} functions`;
  if (found === 0) return `No function matches “${text}”. Clear the search to see all ${all}.`;
  return `${found} of ${all} functions match “${text}”`;
}
