import { makeStyles } from "@fluentui/react-components";
import { plot, type PlotOptions } from "@observablehq/plot";
import { useLayoutEffect, useRef, useState } from "react";
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

/** A chart of the chart library, as wide as its place. */
export function PlotFrame({ words, optionsFor, pointing, at, onPoint }: PlotFrameProps) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const [places, setPlaces] = useState<readonly number[]>([]);

  useLayoutEffect(() => {
    if (width === 0) return;
    const chart = plot({
      width,
      style: { background: "transparent", overflow: "visible", maxWidth: "none" },
      ...optionsFor(width),
    });
    // The library labels parts that are no parts to a screen reader; the chart is one picture.
    for (const part of chart.querySelectorAll("[aria-label]")) part.removeAttribute("aria-label");
    chart.setAttribute("role", "img");
    chart.setAttribute("aria-label", words);
    place.current?.replaceChildren(chart);
    const scale = pointing && chart.scale(pointing.axis);
    setPlaces(scale ? pointing.points.map((point) => middleOf(scale, point)) : []);
  }, [words, optionsFor, pointing, width]);

  return (
    <div className={styles.frame}>
      <div ref={place} />
      {pointing && onPoint && places.length > 0 && (
        <PointReader pointing={pointing} places={places} at={at} onPoint={onPoint} />
      )}
    </div>
  );
}

/** Where a point lies, in pixels. */
const middleOf = (
  { apply, bandwidth = 0 }: { apply: (point: string | number) => unknown; bandwidth?: number },
  point: string | number,
): number => Number(apply(point)) + bandwidth / 2;
