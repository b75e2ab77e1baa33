import type { Grid } from "../grid";
import { RequestQueue } from "./request-queue";
import { strict } from "./strict";
import { createWorkbook } from "./workbook";

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** The global Excel of the pane's page. */
export function createExcel(grid: Grid): typeof Excel {
  return strict("Excel", {
    async run<T>(optionsOrBatch: object | Batch<T>, batch?: Batch<T>): Promise<T> {
      const work = batch ?? (optionsOrBatch as Batch<T>);
      const queue = new RequestQueue(grid);
      const result = await work(createContext(queue));
      await queue.sync();
      return result;
    },
  });
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
  };
  const context = strict<Excel.RequestContext>(
    "RequestContext",
    Object.assign(members, { workbook: undefined }),
  );
  Object.assign(members, { workbook: createWorkbook(queue, context) });
  return context;
}
