import { makeStyles } from "@fluentui/react-components";
import { plot, type PlotOptions } from "@observablehq/plot";
import { useLayoutEffect, useMemo, useRef } from "react";
import { PointReader } from "./point-reader";
import type { Pointing } from "./pointing";
import { useWidth } from "./use-width";

const useStyles = makeStyles({ frame: { position: "relative" } });

interface PlotFrameProps {
  /** What it shows, for those who do not see it. */
  readonly words: string;
  /** The chart in so many pixels across; another function is another chart. */
  readonly optionsFor: (width: number) => PlotOptions;
  /** How its points are read one by one; left out, they are not. */
  readonly pointing?: Pointing;
  /** The point that is read now, from 0. */
  readonly at?: number | undefined;
  readonly onPoint?: (at: number | undefined) => void;
}

type Drawn = ReturnType<typeof plot>;

/** A chart of the chart library, as wide as its place. */
export function PlotFrame({ words, optionsFor, pointing, at, onPoint }: PlotFrameProps) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const chart = useMemo(
    () => (width > 0 ? drawn(optionsFor(width), width, words) : undefined),
    [optionsFor, width, words],
  );
  const places = useMemo(() => {
    const scale = pointing && chart?.scale(pointing.axis);
    return scale ? pointing.points.map((point) => middleOf(scale, point)) : [];
  }, [chart, pointing]);

  useLayoutEffect(() => {
    if (chart) place.current?.replaceChildren(chart);
  }, [chart]);

  return (
    <div className={styles.frame}>
      <div ref={place} />
      {pointing && onPoint && places.length > 0 && (
        <PointReader pointing={pointing} places={places} at={at} onPoint={onPoint} />
      )}
    </div>
  );
}

function drawn(options: PlotOptions, width: number, words: string): Drawn {
  const chart = plot({
    width,
    style: { background: "transparent", overflow: "visible", maxWidth: "none" },
    ...options,
  });
  // The library labels parts that are no parts to a screen reader; the chart is one picture.
  for (const part of chart.querySelectorAll("[aria-label]")) part.removeAttribute("aria-label");
  chart.setAttribute("role", "img");
  chart.setAttribute("aria-label", words);
  return chart;
}

/** Where a point lies, in pixels. */
const middleOf = (
  { apply, bandwidth = 0 }: { apply: (point: string | number) => unknown; bandwidth?: number },
  point: string | number,
): number => Number(apply(point)) + bandwidth / 2;
