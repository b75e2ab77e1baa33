import type { Report } from "../../report";
import { writeModule, type WrittenModule } from "../write-module";
import { compileReport } from "./compile-report";

export interface WrittenReport extends WrittenModule {
  readonly report: Report;
}

/** Compiles the report's tables under `root` into the module `out`, which is left alone if nothing changed. */
export function writeReport(root: string, out: string): WrittenReport {
  const report = compileReport(root);
  return {
    report,
    ...writeModule(out, { type: "Report", from: "../report", name: "report", value: report }),
  };
}
