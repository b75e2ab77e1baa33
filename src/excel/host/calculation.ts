import { forMilliseconds, type Wait } from "./read-settled";

/** Whether this Excel calculates only when it is told to, so that figures which depend on others may be old. */
export function isManual(): Promise<boolean> {
  return Excel.run(async (context) => {
    const { application } = context.workbook;
    application.load("calculationMode");
    await context.sync();
    return application.calculationMode === "Manual";
  });
}

const PAUSE = 400;

/**
 * Calculates all that is not up to date; the mode stays as it is. Twice: what depends on a function of an add-in waits
 * for its answer, which comes after the calculation.
 */
export async function calculateNow(wait: Wait = forMilliseconds): Promise<void> {
  await calculateOnce();
  await wait(PAUSE);
  await calculateOnce();
}

/** Calculates every formula, also those that nothing has changed for. */
export const calculateAll = (): Promise<void> => calculateOnce("Full");

const calculateOnce = (how: "Recalculate" | "Full" = "Recalculate"): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.application.calculate(how);
    await context.sync();
  });
