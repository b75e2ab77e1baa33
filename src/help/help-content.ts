import type { Indicator } from "../core/catalogue/indicators";
import type { Dataset } from "../core/figures/dataset";
import type { Guide } from "../functions/metadata/guide";
import type { Answerer } from "./run/answerer";

export type GuideFunction = Guide["functions"][number];

/** All that the pages are made of. */
export interface HelpContent {
  readonly functions: readonly GuideFunction[];
  readonly indicators: readonly Indicator[];
  readonly datasets: readonly Dataset[];
  readonly answer: Answerer;
  readonly edition: string;
  readonly version: string;
  /** The names of the pictures there are, such as `explore-light.png`, with their size. */
  readonly pictures: ReadonlyMap<string, PictureSize>;
}

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** A page before it has a frame. */
export interface HelpPage {
  readonly file: string;
  readonly title: string;
  /** Under which heading the contents list it. */
  readonly chapter: Chapter;
  /** A line for the contents and for what a search finds. */
  readonly summary: string;
  /** More words by which it is found. */
  readonly words: string;
  readonly body: React.ReactElement;
}

export const CHAPTERS = ["The pane", "Functions", "Errors, figures and sources", "About the add-in"] as const;
export type Chapter = (typeof CHAPTERS)[number];
