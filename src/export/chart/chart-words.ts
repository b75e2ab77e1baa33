import { xml, type Xml } from "../parts/xml";

/** How words of a chart look. */
interface WordsLook {
  /** In points; left out, as the rest of the chart. */
  readonly size?: number | undefined;
  readonly bold?: boolean;
  readonly fill?: Xml;
  /** Whether they may run on beyond their place instead of into a second line. */
  readonly isOneLine?: boolean;
  /** Whether they stay level, and none is left out, however close they come. */
  readonly isLevel?: boolean;
}

/** The looks of words that others give: a cell, a series, an axis. */
export const wordsLook = ({ isOneLine, isLevel, ...look }: WordsLook): Xml =>
  xml("c:txPr", {}, [
    xml("a:bodyPr", {
      ...(isLevel ? { rot: 0, vert: "horz" } : {}),
      ...(isOneLine ? { wrap: "none" } : {}),
    }),
    xml("a:lstStyle"),
    xml("a:p", {}, [
      xml("a:pPr", {}, [xml("a:defRPr", sizeAndFace(look), [look.fill])]),
      xml("a:endParaRPr", { lang: "en-US" }),
    ]),
  ]);

/** Words of their own, in bold. */
export const boldWords = (words: string, size: number | undefined): Xml =>
  xml("c:rich", {}, [
    xml("a:bodyPr"),
    xml("a:lstStyle"),
    xml("a:p", {}, [
      xml("a:r", {}, [
        xml("a:rPr", { lang: "en-US", ...sizeAndFace({ size, bold: true }) }),
        xml("a:t", {}, [words]),
      ]),
    ]),
  ]);

/** Sizes are written in hundredths of a point. */
const sizeAndFace = ({ size, bold }: WordsLook) => ({
  sz: size === undefined ? undefined : size * 100,
  b: bold,
});
