import { addressOf } from "../../plans/address";
import type { Place } from "../../plans/plan";
import { shownIn, type ShownValue } from "../filled-cells";
import { xml, val, type Xml } from "../parts/xml";
import { storedText } from "../parts/stored-text";
import type { WrittenSheet } from "../sheet/written-sheet";

/** Texts that a chart takes from a column of cells, with what they say today for readers that draw without reckoning. */
export const textsOf = (sheet: WrittenSheet, place: Place): Xml =>
  xml("c:strRef", {}, [
    xml("c:f", {}, [addressOf(sheet.name, place, "$")]),
    xml("c:strCache", {}, points(shownIn(sheet.filled, place), isText)),
  ]);

export const numbersOf = (sheet: WrittenSheet, place: Place): Xml =>
  xml("c:numRef", {}, [
    xml("c:f", {}, [addressOf(sheet.name, place, "$")]),
    xml("c:numCache", {}, [
      xml("c:formatCode", {}, ["General"]),
      ...points(shownIn(sheet.filled, place), (shown) => typeof shown === "number"),
    ]),
  ]);

/** An empty cell has no point. */
const isText = (shown: ShownValue): boolean => shown !== undefined && shown !== null;

/** Nor has what is no number, as an error, among numbers. */
const points = (shown: readonly ShownValue[], isPoint: (shown: ShownValue) => boolean): readonly Xml[] => [
  val("c:ptCount", shown.length),
  ...shown.flatMap((value, idx) =>
    isPoint(value) ? [xml("c:pt", { idx }, [xml("c:v", {}, [storedText(String(value))])])] : [],
  ),
];
