import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { startTransition, useEffect, useState, type ComponentType, type ReactNode } from "react";
import { fetched, OutOfReach } from "./fetched";
import { whenIdle } from "./when-idle";

/** A part of the pane that lies in a file of its own. */
export interface LazyPart<Props> {
  (props: Props): ReactNode;
  /** Fetches it before it is shown. */
  readonly prefetch: () => void;
}

interface LazyOptions {
  /** In a sentence: "Compare", "The chart"; without a name nothing is said where it cannot be had. */
  readonly name?: string;
  /** What stands in its place until it is there. */
  readonly waiting?: ReactNode;
  /** Whether all else of the page comes first. */
  readonly isLast?: boolean;
}

/** A part that is fetched when it is first shown; where it cannot be, it says so and can be asked for again. */
export function lazily<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { name, waiting = null, isLast = false }: LazyOptions = {},
): LazyPart<Props> {
  let here: ComponentType<Props> | undefined;
  let asked: Promise<ComponentType<Props>> | undefined;

  const ask = (): Promise<ComponentType<Props>> =>
    (asked ??= fetched(name ?? "", isLast ? () => whenIdle().then(load) : load).catch((failure: unknown) => {
      asked = undefined;
      throw failure;
    }));

  function Lazy(props: Props) {
    const [shown, show] = useState(() => ({ Part: here }));
    const [failure, setFailure] = useState<Error>();
    const isWaiting = shown.Part === undefined && failure === undefined;

    useEffect(() => {
      if (!isWaiting) return undefined;
      let isWanted = true;
      void ask().then(
        (Part) => {
          // Known only now, so that the frame around it is on the screen before.
          here = Part;
          // Drawn bit by bit, so that the pane answers meanwhile.
          if (isWanted) startTransition(() => show({ Part }));
        },
        (reason: unknown) =>
          isWanted && setFailure(reason instanceof Error ? reason : new Error(String(reason))),
      );
      return () => void (isWanted = false);
    }, [isWaiting]);

    if (failure instanceof OutOfReach)
      return name === undefined ? null : (
        <NotLoaded failure={failure} onAgain={() => setFailure(undefined)} />
      );
    // What else goes wrong is the room's.
    if (failure !== undefined) throw failure;
    return shown.Part ? <shown.Part {...props} /> : waiting;
  }

  return Object.assign(Lazy, { prefetch: () => void ask().catch(() => undefined) });
}

interface NotLoadedProps {
  readonly failure: OutOfReach;
  readonly onAgain: () => void;
}

const NotLoaded = ({ failure, onAgain }: NotLoadedProps) => (
  <MessageBar intent="error" layout="multiline">
    <MessageBarBody>{failure.message}</MessageBarBody>
    <MessageBarActions>
      <Button size="small" onClick={onAgain}>
        Try again
      </Button>
    </MessageBarActions>
  </MessageBar>
);
