import { plot, type PlotOptions } from "@observablehq/plot";
import { useLayoutEffect, useRef, useState } from "react";

interface PlotFrameProps {
  /** What it shows, for those who do not see it. */
  readonly words: string;
  /** The chart in so many pixels across; another function is another chart. */
  readonly optionsFor: (width: number) => PlotOptions;
}

/** A chart of the chart library, as wide as its place. */
export function PlotFrame({ words, optionsFor }: PlotFrameProps) {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);

  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const measure = () => setWidth(element.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

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
  }, [words, optionsFor, width]);

  return <div ref={place} />;
}
