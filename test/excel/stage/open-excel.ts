import { createExcel } from "../../../src/playground/stand-in/excel/excel";
import type { ExcelOptions } from "../../../src/playground/stand-in/excel/excel-host";
import { createOffice } from "../../../src/playground/stand-in/office/office";
import { isAtLeast } from "../../../src/playground/stand-in/version";
import { WireHost } from "../../../src/playground/stand-in/wire/wire-host";
import { CLIENT_API } from "../../office-js/client-sets";
import "../../office-js/judge";
import { MemoryGrid } from "../../playground/memory-grid";

/**
 * Makes the globals of an Excel over a grid, and gives that; one that can do all, where nothing else is said. In the
 * project "office-js" Excel is Microsoft's own client, which knows no newer ExcelApi than 1.15. Nobody closes it: each
 * file of tests has globals of its own.
 */
export function openExcel(grid = new MemoryGrid(), options: ExcelOptions = {}): MemoryGrid {
  const host = { grid, metadata: { functions: [] }, register: () => undefined, ready: Promise.resolve() };
  const judge = globalThis.officeJsJudge;
  if (!judge) {
    Object.assign(globalThis, { Excel: createExcel(grid, options), Office: createOffice(host, options) });
    return grid;
  }
  const { api = CLIENT_API } = options;
  const played = { ...options, api: isAtLeast(api, CLIENT_API) ? CLIENT_API : api };
  judge.serve(new WireHost(grid, played, (entry) => judge.notify([entry])));
  // What the add-in has learnt of one Excel does not hold for the next.
  const anew: unknown = Object.create(judge.client.Excel);
  // Which Excel it is differs from test to test, so that Office is the stand-in's on both.
  Object.assign(globalThis, { Excel: anew, Office: createOffice(host, played) });
  return grid;
}

/** An Excel that does not group undo, so that nothing that fails is tried a second time. */
export const UNGROUPED = { api: "1.19" } as const;

/** Makes the k-th sync fail, and tells whether it came to that. */
export function failAt(k: number, fault: "before" | "half" | "after") {
  const failed: number[] = [];
  return {
    failed,
    failSync: (count: number) => {
      if (count !== k) return undefined;
      failed.push(k);
      return fault;
    },
  };
}
