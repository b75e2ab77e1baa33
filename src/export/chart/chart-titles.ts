import { CHART_TITLE } from "../../plans/look";
import { val, xml, type Xml } from "../parts/xml";
import { boldWords, wordsLook } from "./chart-words";

/** A title whose text is a cell's. */
export const boundTitle = (text: Xml): Xml =>
  xml("c:title", {}, [
    xml("c:tx", {}, [text]),
    val("c:overlay", false),
    wordsLook({ size: CHART_TITLE, bold: false }),
  ]);

/** A title of words of its own. */
export const writtenTitle = (words: string, size: number | undefined): Xml =>
  xml("c:title", {}, [xml("c:tx", {}, [boldWords(words, size)]), val("c:overlay", false)]);
