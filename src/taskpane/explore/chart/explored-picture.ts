import { shortName } from "../../../core/catalogue/short-name";
import { listed } from "../../../core/words/readable";
import { yearsInWords } from "../../../core/words/years-in-words";
import { PAPER, type Picture } from "../../shared/picture/picture";
import { lineEntries } from "../../shared/plots/legend-entry";
import { lineColors } from "../../shared/plots/line-colors";
import type { Answerable } from "../asked";
import { isOneYear, yearAsked, yearsAsked } from "../asked-years";
import { subtitleOf } from "../block/block-words";
import { sourceText } from "../preview/source-text";
import { notesOf } from "./chart-notes";
import { LINES, titleOf } from "./chart-words";
import { figureOptions, type FigureKind } from "./plot-figure";

/** More areas than this are counted. */
const NAMED = 4;

/** The chart of a query as a picture on white, with its source. */
export function exploredPicture(asked: Answerable, kind: FigureKind): Picture {
  const colors = lineColors(PAPER);
  const lines = kind === "lines" && asked.areas.length > 1 ? asked.areas.slice(0, LINES) : [];
  return {
    title: pictureTitle(asked),
    subtitle: subtitleOf(asked),
    legend: lineEntries(lines.map(shortName), colors),
    optionsFor: (width) => figureOptions[kind](asked, colors, PAPER, width),
    foot: [...notesOf(asked, kind, PAPER), sourceText(asked)],
  };
}

/** `Patent share, Big Data: South Korea and Japan, 1998 to 2020`. */
export function pictureTitle(asked: Answerable): string {
  const names = asked.areas.map(shortName);
  const areas = names.length > NAMED ? `${names.length} areas` : listed(names);
  const years = isOneYear(asked) ? [yearAsked(asked)] : yearsAsked(asked);
  return `${titleOf(asked)}: ${areas}, ${yearsInWords(years)}`;
}
