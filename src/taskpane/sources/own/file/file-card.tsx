import { Button, Field, makeStyles, Select, Subtitle2, tokens, useId } from "@fluentui/react-components";
import { useRef } from "react";
import { BlockStatus } from "../../../shared/insertion/block-status";
import { TaskStatus } from "../../../shared/tasks/task-status";
import { FileChoosing } from "./file-choosing";
import { lackingIn } from "./gather/file-choice";
import { useFile } from "./use-file";

const useStyles = makeStyles({
  card: {
    marginTop: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  title: { margin: 0, font: "inherit", overflowWrap: "anywhere" },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalS}`,
  },
});

interface FileCardProps {
  readonly file: File;
  /** Called when a table of it stands in the workbook, and when it no longer does. */
  readonly onChange: () => void;
  readonly onClose: () => void;
}

/** A file of figures: what its columns hold, what is taken of them, and the table that is made of it. */
export function FileCard({ file, onChange, onClose }: FileCardProps) {
  const styles = useStyles();
  const id = useId("file");
  const writer = useRef<HTMLButtonElement | null>(null);
  const { tables, looked, refused, task, insertion, isBusy, isWritten, look, choose, write } = useFile(
    file,
    onChange,
  );
  const canWrite = looked !== undefined && lackingIn(looked.choice, looked.scan.columns) === undefined;
  return (
    <section aria-labelledby={id} className={styles.card}>
      <h4 id={id} className={styles.title}>
        <Subtitle2>{file.name}</Subtitle2>
      </h4>
      {tables.length > 1 && (
        <Field label="Sheet" size="small">
          <Select
            size="small"
            disabled={isBusy}
            value={Math.max(0, looked ? tables.indexOf(looked.table) : 0)}
            onChange={(_event, { value }) => {
              const table = tables[Number(value)];
              if (table) void look(table);
            }}
          >
            {tables.map(({ name }, at) => (
              <option key={at} value={at}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {looked && !isWritten && <FileChoosing looked={looked} refused={refused} onChoose={choose} />}
      <div className={styles.buttons}>
        <Button
          ref={(element: HTMLButtonElement | null) => void (writer.current = element)}
          size="small"
          appearance="primary"
          disabledFocusable={isBusy || !canWrite}
          onClick={() => void write()}
        >
          Write the table
        </Button>
        <Button size="small" disabledFocusable={isBusy} onClick={onClose}>
          Close the file
        </Button>
      </div>
      <TaskStatus task={task} label={`Reading ${file.name}`} />
      <BlockStatus insertion={insertion} onLeave={() => writer.current?.focus()} />
    </section>
  );
}
