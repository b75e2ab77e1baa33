import { useCallback } from "react";
import { PlotFrame } from "../../shared/plots/plot-frame";
import type { Scheme } from "../../shared/use-scheme";
import type { Answerable } from "../asked";
import { heatMap } from "./plot-heat-map";

interface HeatMapFigureProps {
  readonly asked: Answerable;
  /** What it shows, for those who do not see it. */
  readonly words: string;
  readonly scheme: Scheme;
}

/** Areas by technologies or years, in colours. */
export function HeatMapFigure({ asked, words, scheme }: HeatMapFigureProps) {
  const optionsFor = useCallback((width: number) => heatMap(asked, scheme, width), [asked, scheme]);
  return <PlotFrame words={words} optionsFor={optionsFor} />;
}
