import { useRef, useState } from "react";
import { describeExcelError } from "../../../excel/host/describe-excel-error";
import { Cancelled } from "../../../excel/host/cancelled";
import type { Progress, Watch } from "../../../excel/upkeep/in-blocks";
import type { Running } from "./running";
import { useFollowed } from "./use-followed";

type TaskState =
  | { readonly state: "idle" }
  /** `isStopping`: it was cancelled, and is being taken back. */
  | { readonly state: "running"; readonly progress: Progress | undefined; readonly isStopping?: boolean }
  | { readonly state: "told"; readonly text: string; readonly failed: boolean };

export interface Task {
  readonly stage: TaskState;
  /** Runs work that says in the end what became of it; undefined says nothing. */
  readonly run: (work: (watch: Watch) => Promise<string | undefined>) => Promise<void>;
  readonly cancel: () => void;
  readonly tell: (text: string) => void;
}

/** Long work that can be followed and cancelled, one at a time. */
export function useTask(): Task {
  const [stage, show] = useState<TaskState>({ state: "idle" });
  const controller = useRef<AbortController>(undefined);
  const cancel = () => {
    controller.current?.abort();
    show((now) => (now.state === "running" ? { ...now, isStopping: true } : now));
  };
  const setStage = useFollowed<TaskState>(show, (now) => asRunning(now, cancel));

  return {
    stage,
    run: async (work) => {
      const own = new AbortController();
      controller.current = own;
      setStage({ state: "running", progress: undefined });
      try {
        const onProgress = (progress: Progress) => {
          if (!own.signal.aborted) setStage({ state: "running", progress });
        };
        const text = await work({ signal: own.signal, onProgress });
        setStage(text === undefined ? { state: "idle" } : { state: "told", text, failed: false });
      } catch (error) {
        setStage({ state: "told", text: describeExcelError(error), failed: !(error instanceof Cancelled) });
      }
    },
    cancel,
    tell: (text) => setStage({ state: "told", text, failed: false }),
  };
}

function asRunning(stage: TaskState, cancel: () => void): Running | undefined {
  if (stage.state === "told") return { text: stage.text, done: undefined, cancel: undefined };
  if (stage.state === "idle") return undefined;
  const { doing = "Working", done = 0, of = 0 } = stage.progress ?? {};
  return of === 0
    ? { text: doing, done: undefined, cancel }
    : { text: `${doing}: ${done} of ${of}`, done: done / of, cancel };
}
