import { writeWorkbook } from "../../src/export/write-workbook";
import type { Plan } from "../../src/plans/plan";
import { NOTHING, OPTIONS } from "./sample-sheets";
import { WrittenFile } from "./written-file";

/** A file with a sheet for each plan, `S1` and on, of which only what matters is given. */
export const written = async (...plans: readonly Partial<Plan>[]): Promise<WrittenFile> =>
  new WrittenFile(
    await writeWorkbook(
      plans.map((plan, at) => ({ name: `S${at + 1}`, plan: { ...NOTHING, ...plan } })),
      OPTIONS,
    ),
  );
