import { useEffect, useRef, useState } from "react";
import { describeExcelError } from "../../../excel/host/describe-excel-error";
import { Cancelled } from "../../../excel/host/cancelled";
import { type Insertion, type Target } from "../../../excel/write/insertion";
import type { Running } from "../tasks/running";
import { useFollowed } from "../tasks/use-followed";
import { lazyWriter } from "./lazy-writer";
import { tellInserted, tellTakenBack, type Told } from "./told";
import { useGone } from "./use-gone";

/** What became of the last wish to insert a block. */
type BlockStage =
  /** `isStopping`: it was cancelled, and is being taken back. */
  | { readonly state: "writing"; readonly done: number; readonly isStopping?: boolean }
  /** Nothing near is free; the user is asked where else to put it. */
  | { readonly state: "asking"; readonly why: string; readonly elsewhere?: string }
  | ({ readonly state: "told" } & Told);

export interface BlockInsertion {
  readonly stage: BlockStage | undefined;
  /** Writes a block at the selected cell or near it, and asks where nothing is free there. */
  insert(insertion: Insertion): Promise<void>;
  /** Answers the question: elsewhere, or not at all. */
  place(target: Exclude<Target, "selection"> | "nowhere"): Promise<void>;
  cancel(): void;
  /** Takes the last insert back. */
  takeBack(): Promise<void>;
  /** Says nothing more of what is no longer so. */
  forget(): void;
}

/** Inserts blocks, one at a time. What was told is told no more when they are about something else. */
export function useBlockInsertion(about: unknown): BlockInsertion {
  const [stage, show] = useState<BlockStage>();
  const wanted = useRef<Insertion>(undefined);
  const running = useRef<AbortController>(undefined);

  const cancel = () => {
    running.current?.abort();
    show((now) => (now?.state === "writing" ? { ...now, isStopping: true } : now));
  };
  const setStage = useFollowed<BlockStage>(show, (now) => asRunning(now, cancel));

  const tell = (told: Told) => setStage({ state: "told", ...told });
  const hold = stage?.state === "told" ? stage.inserted?.hold : undefined;
  const forget = () => show((now) => (now?.state === "writing" ? now : undefined));
  // Only that: what was told since, as that it was taken back, stays.
  const forgetGone = () =>
    show((now) => (now?.state === "told" && now.inserted?.hold === hold ? undefined : now));
  useGone(hold, forgetGone);
  useEffect(() => forget, [about]);

  const write = async (insertion: Insertion, target: Target) => {
    if (running.current) return;
    const controller = new AbortController();
    running.current = controller;
    wanted.current = insertion;
    setStage({ state: "writing", done: 0 });
    try {
      const { insertPlan } = await lazyWriter();
      const outcome = await insertPlan(insertion, {
        target,
        signal: controller.signal,
        onProgress: (done) => {
          if (!controller.signal.aborted) setStage({ state: "writing", done });
        },
      });
      if (outcome.state === "occupied") setStage({ ...outcome, state: "asking" });
      else tell(tellInserted(outcome));
    } catch (error) {
      tell({ text: describeExcelError(error), failed: !(error instanceof Cancelled) });
    } finally {
      running.current = undefined;
    }
  };

  return {
    stage,
    insert: (insertion) => write(insertion, "selection"),
    async place(target) {
      if (target === "nowhere" || !wanted.current) tell({ text: "Nothing was inserted.", failed: false });
      else await write(wanted.current, target);
    },
    cancel,
    async takeBack() {
      if (hold) tell(await tellTakenBack(hold));
    },
    forget,
  };
}

function asRunning(stage: BlockStage, cancel: () => void): Running {
  if (stage.state === "writing") return { text: "Inserting", done: stage.done, cancel };
  const text = stage.state === "told" ? stage.text : `Nothing was inserted. ${stage.why}`;
  return { text, done: undefined, cancel: undefined };
}
