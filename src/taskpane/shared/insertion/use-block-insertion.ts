import { useRef, useState } from "react";
import { describeExcelError } from "../../../excel/host/describe-excel-error";
import { Cancelled } from "../../../excel/host/cancelled";
import { type Insertion, type Target } from "../../../excel/write/insertion";
import { insertedInWords } from "./inserted-in-words";
import type { Running } from "../tasks/running";
import { useFollowed } from "../tasks/use-followed";
import { lazyWriter } from "./lazy-writer";

/** What became of the last wish to insert a block. */
type BlockStage =
  | { readonly state: "writing"; readonly done: number }
  /** Nothing near is free; the user is asked where else to put it. */
  | { readonly state: "asking"; readonly why: string; readonly elsewhere?: string }
  | { readonly state: "told"; readonly text: string; readonly failed: boolean };

export interface BlockInsertion {
  readonly stage: BlockStage | undefined;
  /** Writes a block at the selected cell or near it, and asks where nothing is free there. */
  insert(insertion: Insertion): Promise<void>;
  /** Answers the question: elsewhere, or not at all. */
  place(target: Exclude<Target, "selection"> | "nowhere"): Promise<void>;
  cancel(): void;
}

/** Inserts blocks, one at a time. */
export function useBlockInsertion(): BlockInsertion {
  const [stage, show] = useState<BlockStage>();
  const wanted = useRef<Insertion>(undefined);
  const running = useRef<AbortController>(undefined);

  const cancel = () => running.current?.abort();
  const setStage = useFollowed<BlockStage>(show, (now) => asRunning(now, cancel));

  const tell = (text: string, failed = false) => setStage({ state: "told", text, failed });

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
        onProgress: (done) => setStage({ state: "writing", done }),
      });
      if (outcome.state === "occupied") setStage({ ...outcome, state: "asking" });
      else tell(insertedInWords(outcome));
    } catch (error) {
      tell(describeExcelError(error), !(error instanceof Cancelled));
    } finally {
      running.current = undefined;
    }
  };

  return {
    stage,
    insert: (insertion) => write(insertion, "selection"),
    async place(target) {
      if (target === "nowhere" || !wanted.current) tell("Nothing was inserted.");
      else await write(wanted.current, target);
    },
    cancel,
  };
}

function asRunning(stage: BlockStage, cancel: () => void): Running {
  if (stage.state === "writing") return { text: "Inserting", done: stage.done, cancel };
  const text = stage.state === "told" ? stage.text : `Nothing was inserted. ${stage.why}`;
  return { text, done: undefined, cancel: undefined };
}
