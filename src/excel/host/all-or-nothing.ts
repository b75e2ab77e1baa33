import { Cancelled } from "./cancelled";
import { describeExcelError } from "./describe-excel-error";
import { excelCode } from "./excel-code";
import { inTurn } from "./in-turn";
import { pause } from "./pause";
import { runGrouped, runPlainly } from "./run-grouped";
import { Hindrance } from "../../plans/hindrance";

/**
 * Puts something back as it was; its requests are sent for it. Done a second time it must change nothing. What it leaves
 * for the user's sake it tells in a sentence.
 */
export type TakeBack = (
  context: Excel.RequestContext,
  tell: (sentence: string) => void,
) => void | Promise<void>;

type Work<T> = (context: Excel.RequestContext, keep: Keep, after: After) => Promise<T>;
type Later = (context: Excel.RequestContext) => void | Promise<void>;

/**
 * Says how a change that comes next can be taken back, however much of it was done, and where the user must look
 * should that fail: `Sheet1!B2:N25`.
 */
export type Keep = (takeBack: TakeBack, ...where: readonly string[]) => void;

/** Says what is to be done in a run of its own when all has gone well: what has no undo. That it fails harms nothing. */
export type After = (work: Later) => void;

interface Undo {
  readonly takeBack: TakeBack;
  readonly where: readonly string[];
}

/** In milliseconds, while a cell is edited although Excel was told to wait for its end. */
const PAUSES = [500, 1000, 2000, 4000, 8000];

/** For taking back, while a cell is edited or its sheet is protected: nothing may be left half-done lightly. */
const LONG_PAUSES = [...PAUSES, 15_000, 30_000, 60_000];

/** What Excel says while a cell is edited: such work is done again from its beginning, and nothing of it is left out. */
export const EDITING = "InvalidOperationInCellEditMode";
const PROTECTED = "AccessDenied";

/**
 * Runs work that changes the workbook. It says before each change how to take that back; when anything fails or is
 * cancelled all is taken back, the last first, and the error is handed on. Where that is not possible either, the
 * error says what to look at. One such work is done at a time, however many are asked for; it may be run again from its beginning after it was taken back.
 */
export const allOrNothing = async <T>(work: Work<T>): Promise<T> => (await allOrNothingKept(work)).result;

interface KeptResult<T> {
  readonly result: T;
  /** Takes all of it back later on, in a turn of its own; gives what was left for the user's sake, in sentences. */
  readonly takeBack: () => Promise<readonly string[]>;
}

/** The same, and how it can be taken back when it is done. */
export const allOrNothingKept = <T>(work: Work<T>): Promise<KeptResult<T>> =>
  inTurn(() => doOrTakeBack(work));

async function doOrTakeBack<T>(work: Work<T>): Promise<KeptResult<T>> {
  const {
    result,
    afterwards,
    kept: changes,
  } = await persistently([EDITING], PAUSES, () =>
    runGrouped(async (run) => {
      const kept: Undo[] = [];
      const later: Later[] = [];
      try {
        const done = await run((context) =>
          work(
            context,
            (takeBack, ...where) => kept.push({ takeBack, where }),
            (each) => later.push(each),
          ),
        );
        return { result: done, afterwards: later, kept };
      } catch (error) {
        throw withSentences(error, await takeAllBack(kept, error));
      }
    }),
  );
  for (const each of afterwards)
    await persistently([EDITING], PAUSES, () => runPlainly(async (context) => each(context))).catch(
      () => undefined,
    );
  return { result, takeBack: () => inTurn(async () => [...(await takeAllBack(changes))]) };
}

/** Tried twice at once, for what failed may be the connection, then as long as the user can change it. */
async function takeAllBack(kept: Undo[], cause?: unknown): Promise<ReadonlySet<string>> {
  const left = new Set<string>();
  try {
    await takeBackLast(kept, left).catch(() =>
      persistently([EDITING, PROTECTED], LONG_PAUSES, () => takeBackLast(kept, left)),
    );
    return left;
  } catch {
    const places = [...new Set(kept.flatMap(({ where }) => where))];
    throw new Hindrance(`It failed, and not all could be taken back: look at ${listed(places)}.`, { cause });
  }
}

/** What was taken back leaves the list. Never in a group: what was added is deleted, which has no undo. */
async function takeBackLast(kept: Undo[], left: Set<string>): Promise<void> {
  if (kept.length === 0) return;
  await runPlainly(async (context) => {
    for (let last = kept.at(-1); last; last = kept.at(-1)) {
      await last.takeBack(context, (sentence) => left.add(sentence));
      // Each as large as the request that it takes back.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      kept.pop();
    }
  });
}

/** The error with what was left; it is not one of Excel's any more, after which the work would be tried again. */
function withSentences(error: unknown, left: ReadonlySet<string>): unknown {
  if (left.size === 0) return error;
  const words = [describeExcelError(error), ...left].join(" ");
  return error instanceof Cancelled ? new Cancelled(words) : new Hindrance(words, { cause: error });
}

/** Tries again after growing pauses, as long as it fails with one of these codes. */
async function persistently<T>(
  codes: readonly string[],
  pauses: readonly number[],
  attempt: () => Promise<T>,
): Promise<T> {
  for (const milliseconds of pauses) {
    try {
      return await attempt();
    } catch (error) {
      if (!codes.includes(excelCode(error) ?? "")) throw error;
      await pause(milliseconds);
    }
  }
  return attempt();
}

const listed = (places: readonly string[]): string =>
  [places.slice(0, -1).join(", "), ...places.slice(-1)].filter((part) => part !== "").join(" and ");
