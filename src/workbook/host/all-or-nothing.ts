import { runGrouped } from "./run-grouped";

/** Puts something back as it was; its requests are sent for it. Done a second time it must change nothing. */
export type TakeBack = (context: Excel.RequestContext) => void | Promise<void>;

/**
 * Says how a change that comes next can be taken back, however much of it was done, and where the user must look
 * should that fail: `Sheet1!B2:N25`.
 */
export type Keep = (takeBack: TakeBack, ...where: readonly string[]) => void;

interface Kept {
  readonly takeBack: TakeBack;
  readonly where: readonly string[];
}

/**
 * Runs work that changes the workbook. It says before each change how to take that back; when anything fails or is
 * cancelled all is taken back, the last first, and the error is handed on. Where that is not possible either, the
 * error says what to look at.
 */
export async function allOrNothing<T>(
  work: (context: Excel.RequestContext, keep: Keep) => Promise<T>,
): Promise<T> {
  const kept: Kept[] = [];
  try {
    return await runGrouped((context) =>
      work(context, (takeBack, ...where) => kept.push({ takeBack, where })),
    );
  } catch (error) {
    await takeAllBack(kept, error);
    throw error;
  }
}

/** Tried twice, for what failed once may be the connection; then the user must know where to look. */
async function takeAllBack(kept: Kept[], cause: unknown): Promise<void> {
  try {
    await takeBackLast(kept).catch(() => takeBackLast(kept));
  } catch {
    const places = [...new Set(kept.flatMap(({ where }) => where))];
    throw new Error(`It failed, and not all could be taken back: look at ${listed(places)}.`, { cause });
  }
}

/** What was taken back leaves the list. */
async function takeBackLast(kept: Kept[]): Promise<void> {
  if (kept.length === 0) return;
  await Excel.run(async (context) => {
    for (let last = kept.at(-1); last; last = kept.at(-1)) {
      await last.takeBack(context);
      // Each as large as the request that it takes back.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      kept.pop();
    }
  });
}

const listed = (places: readonly string[]): string =>
  [places.slice(0, -1).join(", "), ...places.slice(-1)].filter((part) => part !== "").join(" and ");
