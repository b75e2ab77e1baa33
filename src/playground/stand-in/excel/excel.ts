import type { Grid } from "../grid";
import { createApplication } from "./application";
import { EXCEL_ENUMS } from "./enums";
import { ExcelHost, type ExcelOptions } from "./excel-host";
import { apiNotFound, OfficeError } from "./office-error";
import { RequestQueue } from "./request-queue";
import { strict } from "./strict";
import { createWorkbook } from "./workbook";
import { isAtLeast } from "../version";

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;
/** The ExcelApi that opens a file as a new workbook. */
const WORKBOOK_API = "1.8";

type RunOptions = Pick<Excel.RunOptions, "delayForCellEdit" | "mergeUndoGroup">;

/** The ExcelApi that groups undo. */
const UNDO_API = "1.20";

/** The global Excel of the pane's page. */
export function createExcel(grid: Grid, options: ExcelOptions = {}): typeof Excel {
  const host = new ExcelHost(grid, options);
  return strict("Excel", {
    ...EXCEL_ENUMS,
    createWorkbook(base64File?: string): Promise<void> {
      if (!isAtLeast(host.api, WORKBOOK_API))
        return Promise.reject(apiNotFound("createWorkbook", WORKBOOK_API));
      host.openWorkbook(base64File ?? "");
      return Promise.resolve();
    },
    async run<T>(optionsOrBatch: RunOptions | Batch<T>, batch?: Batch<T>): Promise<T> {
      const work = typeof optionsOrBatch === "function" ? optionsOrBatch : batch;
      if (!work) throw new Error("Excel.run without a batch is not in the stand-in");
      const wishes = typeof optionsOrBatch === "function" ? {} : optionsOrBatch;
      const isGroup = wantsGroup(wishes, host.api);
      if (host.ready) await host.ready;
      const closeGroup = isGroup ? grid.groupUndo() : undefined;
      const queue = new RequestQueue(host, { isGroup, waits: wishes.delayForCellEdit === true });
      try {
        const running: unknown = work(createContext(queue));
        if (!isPromise(running)) throw runMustReturnPromise();
        const result = (await running) as T;
        if (!queue.isEmpty) await queue.sync();
        return result;
      } finally {
        queue.close();
        closeGroup?.();
      }
    },
  });
}

function isPromise(given: unknown): given is PromiseLike<unknown> {
  return typeof given === "object" && given !== null && "then" in given;
}

function runMustReturnPromise(): OfficeError {
  return new OfficeError(
    "RunMustReturnPromise",
    'The batch function passed to the ".run" method didn\'t return a promise.',
  );
}

function wantsGroup(options: RunOptions, api: string): boolean {
  const known: Record<keyof RunOptions, true> = { delayForCellEdit: true, mergeUndoGroup: true };
  const unknown = Object.keys(options).find((name) => !(name in known));
  if (unknown !== undefined) throw new Error(`Excel.run with "${unknown}" is not in the stand-in`);
  if (options.mergeUndoGroup && !isAtLeast(api, UNDO_API)) throw apiNotFound("mergeUndoGroup", UNDO_API);
  return options.mergeUndoGroup === true;
}

function createContext(queue: RequestQueue): Excel.RequestContext {
  interface Loadable {
    load(options: unknown): void;
  }
  const members = {
    sync: async <T>(passThrough?: T): Promise<T> => {
      await queue.sync();
      return passThrough as T;
    },
    load: (object: unknown, options?: unknown): void => (object as Loadable).load(options),
    get application() {
      return createApplication(queue);
    },
    get workbook() {
      return workbook;
    },
  };
  const context = strict<Excel.RequestContext>("RequestContext", members);
  queue.context = context;
  const workbook = createWorkbook(queue);
  return context;
}
