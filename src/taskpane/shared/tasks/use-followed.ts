import { useEffect, useRef } from "react";
import { hideRunning, showRunning, type Running } from "./running";

/**
 * Follows a stage of work: its own room shows it as long as that is open, and the pane's frame from then on, with a way
 * to cancel it there too.
 */
export function useFollowed<Stage>(
  show: (stage: Stage) => void,
  asRunning: (stage: Stage) => Running | undefined,
): (stage: Stage) => void {
  const follow = useRef<{ isOpen: boolean; last: Stage | undefined }>({ isOpen: true, last: undefined });
  const key = useRef(Symbol("work")).current;

  useEffect(() => {
    const { current } = follow;
    current.isOpen = true;
    return () => {
      current.isOpen = false;
      const running = current.last === undefined ? undefined : asRunning(current.last);
      if (running?.cancel) showRunning(key, running);
    };
    // Only what the stage is when the room is left matters.
  }, []);

  return (stage) => {
    const { current } = follow;
    current.last = stage;
    if (current.isOpen) {
      show(stage);
      return;
    }
    const running = asRunning(stage);
    if (running) showRunning(key, running);
    else hideRunning(key);
  };
}
