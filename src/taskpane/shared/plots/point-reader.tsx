import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, PointerEvent } from "react";
import type { Pointing } from "./pointing";

const useStyles = makeStyles({
  reader: {
    position: "absolute",
    inset: 0,
    touchAction: "pan-y",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  line: {
    position: "absolute",
    pointerEvents: "none",
    backgroundColor: tokens.colorNeutralStroke1Hover,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
});

interface PointReaderProps {
  readonly pointing: Pointing;
  /** Where each point lies along its axis, in pixels. */
  readonly places: readonly number[];
  readonly at: number | undefined;
  readonly onPoint: (at: number | undefined) => void;
}

/** Lies over a chart: the point next to the pointer is read, or with the keyboard one after the other. */
export function PointReader({ pointing, places, at, onPoint }: PointReaderProps) {
  const styles = useStyles();
  const { axis, words } = pointing;
  const last = places.length - 1;
  const current = Math.min(at ?? last, last);
  const isAcross = axis === "x";

  const point = ({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>) => {
    const { left, top } = currentTarget.getBoundingClientRect();
    onPoint(nearest(places, isAcross ? clientX - left : clientY - top));
  };

  const step = (event: KeyboardEvent) => {
    const next = STEPS[event.key]?.(current, last);
    if (next === undefined) return;
    // The pane itself must not scroll.
    event.preventDefault();
    onPoint(Math.min(last, Math.max(0, next)));
  };

  const where = places[current] ?? 0;
  return (
    <>
      {at !== undefined && (
        <div
          className={styles.line}
          style={
            isAcross
              ? { left: where, top: 0, bottom: 0, width: 1 }
              : { top: where, left: 0, right: 0, height: 1 }
          }
        />
      )}
      <div
        className={styles.reader}
        role="slider"
        tabIndex={0}
        aria-label="Read the chart point by point"
        aria-orientation={isAcross ? "horizontal" : "vertical"}
        aria-valuemin={0}
        aria-valuemax={last}
        aria-valuenow={current}
        aria-valuetext={words(current)}
        onPointerMove={point}
        onPointerDown={point}
        onPointerLeave={() => onPoint(undefined)}
        onFocus={() => onPoint(current)}
        onBlur={() => onPoint(undefined)}
        onKeyDown={step}
      />
    </>
  );
}

/** Both directions on either axis: years go on to the right, bars downwards. */
const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at) => at + 1,
  ArrowDown: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_at, last) => last,
};

const nearest = (places: readonly number[], to: number): number =>
  places.reduce(
    (best, place, at) => (Math.abs(place - to) < Math.abs((places[best] ?? Infinity) - to) ? at : best),
    0,
  );
