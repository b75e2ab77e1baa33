import { useEffect, useRef, useState } from "react";
import { counted } from "../../../shared/counted";
import { useBlockInsertion, type BlockInsertion } from "../../../shared/insertion/use-block-insertion";
import { useTask, type Task } from "../../../shared/tasks/use-task";
import { guessedChoice } from "./columns/guessed-choice";
import { producerOf } from "./columns/producer-of";
import { scanned, type ScannedTable } from "./columns/scan";
import { filePlan } from "./file-plan";
import type { FileChoice } from "./gather/file-choice";
import { gatheredTable, type GatheredTable } from "./gather/gathered-table";
import { madeInWords } from "./made-in-words";
import type { FileTable } from "./reading/file-table";
import { openFile } from "./reading/open-file";

/** A table of a file that was looked through, and what is chosen of it. */
export interface LookedTable {
  readonly table: FileTable;
  readonly scan: ScannedTable;
  readonly choice: FileChoice;
}

interface FileInHand {
  readonly tables: readonly FileTable[];
  readonly looked: LookedTable | undefined;
  /** What was made of the whole file and has problems, as long as nothing else is chosen. */
  readonly refused: GatheredTable | undefined;
  readonly task: Task;
  readonly insertion: BlockInsertion;
  readonly isBusy: boolean;
  /** Whether a table of it stands in the workbook. */
  readonly isWritten: boolean;
  readonly look: (table: FileTable) => Promise<void>;
  readonly choose: (choice: FileChoice) => void;
  readonly write: () => Promise<void>;
}

/** Opens a file, looks it through, and writes what is chosen of it. */
export function useFile(file: File, onChange: () => void): FileInHand {
  const task = useTask();
  const insertion = useBlockInsertion(file);
  const [tables, setTables] = useState<readonly FileTable[]>([]);
  const [looked, setLooked] = useState<LookedTable>();
  const [refused, setRefused] = useState<GatheredTable>();
  const isBusy = task.stage.state === "running" || insertion.stage?.state === "writing";

  const look = (asked: () => FileTable | Promise<FileTable | undefined>): Promise<void> =>
    task.run(async (watch) => {
      setLooked(undefined);
      setRefused(undefined);
      const table = await asked();
      if (!table) return undefined;
      const scan = await scanned(table, file.name, watch);
      setLooked({ table, scan, choice: guessedChoice(scan, table) });
      return undefined;
    });

  useEffect(() => {
    void look(async () => {
      const opened = await openFile(file);
      setTables(opened.tables);
      return opened.tables[0];
    });
    return task.cancel;
    // Once: another file has a card of its own.
  }, []);

  // What stands in the workbook is looked at again when a table has come, or has gone.
  const wasThere = useRef(false);
  const hold = insertion.stage?.state === "told" ? insertion.stage.inserted?.hold : undefined;
  useEffect(() => {
    if (hold !== undefined || wasThere.current) onChange();
    wasThere.current = hold !== undefined;
  }, [hold]);

  return {
    tables,
    looked,
    refused,
    task,
    insertion,
    isBusy,
    isWritten: hold !== undefined,
    look: (table) => look(() => table),
    choose(choice) {
      if (isBusy) return;
      insertion.forget();
      setRefused(undefined);
      setLooked((now) => now && { ...now, choice });
    },
    async write() {
      if (!looked) return;
      const { table, scan, choice } = looked;
      let made: GatheredTable | undefined;
      await task.run(async (watch) => {
        const read = await gatheredTable(table, scan, choice, watch);
        const { count } = read.problems;
        setRefused(count > 0 ? read : undefined);
        if (count > 0) return `Nothing was written: ${counted(count, "problem")} in ${file.name}.`;
        made = read;
        return madeInWords(read, scan);
      });
      if (!made) return;
      const producer = table.producer ?? producerOf(scan);
      const source = { file: file.name, part: table.name, producer, date: new Date() };
      await insertion.insert({ plan: filePlan({ ...source, cells: made.cells }) });
    },
  };
}
