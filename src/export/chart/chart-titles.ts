import { xml, val, type Xml } from "../parts/xml";

/** In hundredths of a point. */
const SIZE = 1400;

/** A title whose text is a cell's. */
export const boundTitle = (text: Xml): Xml =>
  xml("c:title", {}, [
    xml("c:tx", {}, [text]),
    val("c:overlay", false),
    xml("c:txPr", {}, [
      xml("a:bodyPr"),
      xml("a:lstStyle"),
      xml("a:p", {}, [
        xml("a:pPr", {}, [xml("a:defRPr", { sz: SIZE, b: false })]),
        xml("a:endParaRPr", { lang: "en-US" }),
      ]),
    ]),
  ]);

/** A title of words of its own. */
export const writtenTitle = (words: string): Xml =>
  xml("c:title", {}, [
    xml("c:tx", {}, [
      xml("c:rich", {}, [
        xml("a:bodyPr"),
        xml("a:lstStyle"),
        xml("a:p", {}, [xml("a:r", {}, [xml("a:t", {}, [words])])]),
      ]),
    ]),
    val("c:overlay", false),
  ]);
