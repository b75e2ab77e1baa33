import { Cancelled } from "../host/cancelled";
import { inTurn } from "../host/in-turn";
import { doWithout } from "../host/session";
import type { Watch } from "../upkeep/in-blocks";
import { Bench, ROWS_A_STEP } from "./bench";
import { CheckSheets } from "./check-sheets";
import { hostFacts, type HostFacts } from "./host-facts";
import { codeOf } from "./in-words";
import { calculateBy, readPlace, restorePlace } from "./place-before";
import type { Step } from "./step";
import { withinTime } from "./within-time";

/** What became of a step; `left out` where this Excel says that it cannot. */
export interface StepResult {
  readonly step: Step;
  readonly state: "as expected" | "differs" | "left out";
  readonly seen: string;
  /** In milliseconds. */
  readonly time: number;
}

export interface CheckResult {
  readonly facts: HostFacts;
  readonly results: readonly StepResult[];
  /** What the user must put right by hand. */
  readonly left: readonly string[];
}

interface CheckOptions extends Watch {
  /** In milliseconds, for one step. */
  readonly limit?: number;
  /** In milliseconds, between two looks at cells that are calculating. */
  readonly pause?: number;
}

/**
 * Asks this Excel step by step, each in runs of its own, on a sheet that is deleted whatever happens; the mode of
 * calculation, the active sheet and the selection are as before. What differs is done without from then on.
 */
export const runCheck = (steps: readonly Step[], options: CheckOptions = {}): Promise<CheckResult> =>
  inTurn(() => check(steps, options));

async function check(steps: readonly Step[], options: CheckOptions): Promise<CheckResult> {
  const before = await readPlace();
  const sheets = new CheckSheets();
  const left: string[] = [];
  let results: readonly StepResult[];
  try {
    if (before.mode === "Manual") await calculateBy("Automatic");
    results = await runSteps(steps, sheets, options);
  } finally {
    left.push(...(await sheets.deleteAll()).map(({ name }) => `Delete the sheet “${name}”.`));
    await restorePlace(before).catch(() =>
      left.push("Look at the mode of calculation under Formulas, Calculation Options."),
    );
  }
  return { facts: hostFacts(), results, left };
}

async function runSteps(
  steps: readonly Step[],
  sheets: CheckSheets,
  { signal, onProgress, limit = 15_000, pause = 250 }: CheckOptions,
): Promise<readonly StepResult[]> {
  const { id, name } = await sheets.add();
  const results: StepResult[] = [];
  for (const [at, step] of steps.entries()) {
    if (signal?.aborted) throw new Cancelled("Stopped. The sheet of the check is deleted.");
    onProgress?.({ doing: step.title, done: at, of: steps.length });
    const bench = new Bench(id, name, at * ROWS_A_STEP, pause, () => sheets.add());
    results.push(await runStep(step, bench, limit, signal));
  }
  return results;
}

async function runStep(step: Step, bench: Bench, limit: number, signal?: AbortSignal): Promise<StepResult> {
  if (step.api !== undefined && !Office.context.requirements.isSetSupported("ExcelApi", step.api))
    return { step, state: "left out", seen: `needs ExcelApi ${step.api}`, time: 0 };
  const start = Date.now();
  const { ok, seen } = await withinTime(step.run(bench), limit, signal).catch((error: unknown) => {
    if (error instanceof Cancelled) throw error;
    return { ok: false, seen: codeOf(error) };
  });
  if (!ok && step.doubts) doWithout(step.doubts);
  return { step, state: ok ? "as expected" : "differs", seen, time: Date.now() - start };
}
