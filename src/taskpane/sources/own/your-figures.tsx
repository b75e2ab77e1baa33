import {
  Accordion,
  Body1,
  Button,
  Caption1,
  makeStyles,
  mergeClasses,
  Subtitle2,
  tokens,
  useId,
} from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { readTables } from "../../../excel/tables/read-tables";
import { selectRow } from "../../../excel/tables/select-row";
import { tableOfSelection } from "../../../excel/tables/table-of-selection";
import type { Watch } from "../../../excel/upkeep/in-blocks";
import { useCardStyles } from "../../shared/card-styles";
import { HelpLink } from "../../shared/help-link";
import { TaskStatus } from "../../shared/tasks/task-status";
import { useTask } from "../../shared/tasks/use-task";
import type { Host } from "../../shared/watch-host";
import { isRead, judged, whyNoFigures, type JudgedTables } from "../../../excel/tables/judged-tables";
import { LazyFileCard } from "./file/lazy-file-card";
import { OwnTableCard } from "./own-table-card";
import { lookedInWords } from "./table-texts";

const useStyles = makeStyles({
  // As far below the strip as what other rooms begin with.
  first: { marginTop: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  // Seen where a file that is dragged may be dropped.
  target: { outline: `2px dashed ${tokens.colorBrandStroke1}` },
  tables: { marginTop: tokens.spacingVerticalXS },
  others: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    listStyleType: "none",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

/** Tables of the workbook from which formulas compute as from a dataset. */
export function YourFigures({ host }: { readonly host: Host }) {
  const styles = useStyles();
  const framed = useCardStyles();
  const id = useId("own");
  const task = useTask();
  const [found, setFound] = useState<JudgedTables>();
  const [open, setOpen] = useState<readonly string[]>([]);
  // Numbered, so that one that is opened again begins anew.
  const [file, setFile] = useState<{ readonly file: File; readonly count: number }>();
  const [isTarget, setTarget] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement | null>(null);
  const canLook = host === "excel";
  const button = {
    size: "small",
    disabledFocusable: !canLook || task.stage.state === "running",
    ...(canLook ? {} : { title: "Only inside Excel" }),
  } as const;

  const look = async (watch: Watch, made?: string): Promise<string> => {
    const tables = judged(await readTables(isRead, watch));
    setFound(tables);
    const [only, ...others] = tables.own;
    const shown = made ?? (others.length === 0 ? only?.name : undefined);
    if (shown !== undefined) setOpen([shown]);
    return lookedInWords(tables);
  };

  const lookForNew = async (watch: Watch): Promise<string> => {
    const before = new Set(found?.own.map(({ name }) => name));
    const tables = judged(await readTables(isRead, watch));
    setFound(tables);
    setOpen(tables.own.flatMap(({ name }) => (before.has(name) ? [] : [name])));
    return lookedInWords(tables);
  };

  const take = (files: FileList | null): void => {
    const [chosen] = files ?? [];
    if (chosen && canLook) setFile((last) => ({ file: chosen, count: (last?.count ?? 0) + 1 }));
  };

  const hasLooked = useRef(false);
  useEffect(() => {
    if (!canLook || hasLooked.current) return;
    hasLooked.current = true;
    void task.run(look);
  });

  const make = () =>
    task.run(async (watch) => {
      const name = await tableOfSelection(whyNoFigures);
      return `The selection is the table ${name} now. ${await look(watch, name)}`;
    });

  const goTo = (name: string, row: number) =>
    task.run(async () => {
      await selectRow(name, row);
      return `Row ${row} of ${name} is selected.`;
    });

  return (
    <section
      className={mergeClasses(framed.card, styles.first, isTarget && styles.target)}
      aria-labelledby={id}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes("Files")) return;
        event.preventDefault();
        setTarget(canLook);
      }}
      onDragLeave={() => setTarget(false)}
      onDrop={(event) => {
        event.preventDefault();
        setTarget(false);
        take(event.dataTransfer.files);
      }}
    >
      <h3 className={framed.title} id={id}>
        <Subtitle2>Your figures</Subtitle2>
      </h3>
      <p className={framed.about}>
        <Body1>
          A table of yours is a dataset to formulas: a row of headers, then areas, technologies, years and
          figures. A file of yours becomes such a table. Your figures never leave this machine.{" "}
          <HelpLink page="help/own-figures.html">How to lay out the table</HelpLink>
        </Body1>
      </p>
      <div className={styles.buttons}>
        <Button {...button} onClick={() => void make()}>
          Make a table of the selection
        </Button>
        <Button
          {...button}
          ref={(element: HTMLButtonElement | null) => void (opener.current = element)}
          onClick={() => picker.current?.click()}
        >
          Open a file
        </Button>
        <input
          ref={picker}
          type="file"
          hidden
          accept=".csv,.tsv,.tab,.txt,.json,.xlsx,.xlsm"
          onChange={({ target }) => {
            take(target.files);
            // Else the same file could not be chosen again.
            target.value = "";
          }}
        />
        <Button {...button} onClick={() => void task.run(look)}>
          Look again
        </Button>
      </div>
      {file && (
        <LazyFileCard
          key={file.count}
          file={file.file}
          onChange={() => void task.run(lookForNew)}
          onClose={() => {
            setFile(undefined);
            opener.current?.focus();
          }}
        />
      )}
      <TaskStatus task={task} label="Looking at tables" />
      {found && (
        <>
          <Accordion
            className={styles.tables}
            collapsible
            multiple
            openItems={[...open]}
            onToggle={(_event, { openItems }) => setOpen(openItems.map(String))}
          >
            {found.own.map((table) => (
              <OwnTableCard key={table.name} table={table} onRow={(row) => void goTo(table.name, row)} />
            ))}
          </Accordion>
          {found.others.length > 0 && (
            <ul className={styles.others} aria-label="Tables without figures">
              {found.others.map(({ name, why }) => (
                <li key={name}>
                  <Caption1>
                    {name} holds no figures. {why}
                  </Caption1>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </section>
  );
}
