import { DRAWING } from "../parts/namespaces";
import { val, xml, type Xml } from "../parts/xml";

/** Excel's own colours, of which tables and charts are made: paper and ink, then the accents and links. */
const COLORS = {
  dk2: "44546A",
  lt2: "E7E6E6",
  accent1: "4472C4",
  accent2: "ED7D31",
  accent3: "A5A5A5",
  accent4: "FFC000",
  accent5: "5B9BD5",
  accent6: "70AD47",
  hlink: "0563C1",
  folHlink: "954F72",
};

/** The theme that the styles name: its colours and fonts, and plain fills, lines and effects, three of each by the format's rules. */
export function themePart(): Xml {
  const name = "Office";
  return xml("a:theme", { "xmlns:a": DRAWING, name: "Office Theme" }, [
    xml("a:themeElements", {}, [
      xml("a:clrScheme", { name }, [
        systemColor("dk1", "windowText", "000000"),
        systemColor("lt1", "window", "FFFFFF"),
        ...Object.entries(COLORS).map(([color, hex]) => xml(`a:${color}`, {}, [val("a:srgbClr", hex)])),
      ]),
      xml("a:fontScheme", { name }, [fontsOf("major", "Calibri Light"), fontsOf("minor", "Calibri")]),
      xml("a:fmtScheme", { name }, [
        xml("a:fillStyleLst", {}, [FILL, FILL, FILL]),
        xml("a:lnStyleLst", {}, [6350, 12700, 19050].map(lineOf)),
        xml("a:effectStyleLst", {}, [EFFECT, EFFECT, EFFECT]),
        xml("a:bgFillStyleLst", {}, [FILL, FILL, FILL]),
      ]),
    ]),
  ]);
}

const FILL = xml("a:solidFill", {}, [val("a:schemeClr", "phClr")]);
const EFFECT = xml("a:effectStyle", {}, [xml("a:effectLst")]);

const lineOf = (width: number): Xml =>
  xml("a:ln", { w: width, cap: "flat", cmpd: "sng", algn: "ctr" }, [FILL, val("a:prstDash", "solid")]);

const systemColor = (color: string, of: string, lastClr: string): Xml =>
  xml(`a:${color}`, {}, [xml("a:sysClr", { val: of, lastClr })]);

const fontsOf = (size: string, latin: string): Xml =>
  xml(`a:${size}Font`, {}, [
    xml("a:latin", { typeface: latin }),
    xml("a:ea", { typeface: "" }),
    xml("a:cs", { typeface: "" }),
  ]);
