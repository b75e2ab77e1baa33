import type { Style } from "../../plans/plan";
import { fileColor } from "../file-color";
import { MAIN } from "../parts/namespaces";
import { countedList, val, xml, type Xml } from "../parts/xml";
import { Numbered } from "./numbered";

/** Formats of the file's own are numbered from here on. */
const FIRST_FORMAT = 164;

const HORIZONTAL = { Left: "left", Center: "center", Right: "right" } as const;
const VERTICAL = { Top: "top", Center: "center", Bottom: "bottom" } as const;

/** The looks of all cells of a file, each once; cells call them by their number. */
export class StyleBook {
  private readonly formats = new Numbered();
  private readonly fonts = new Numbered(fontXml({}));
  // Every file begins with these two, whatever it calls for.
  private readonly fills = new Numbered(patternFill("none"), patternFill("gray125"));
  private readonly borders = new Numbered(borderXml());
  private readonly looks = new Numbered(xml("xf", NO_LOOK));
  private readonly rules = new Numbered();

  /** The number of a cell's look; 0 where nothing is chosen. */
  numberOf(style: Style = {}): number {
    const { numberFormat, fill, lineBelow } = style;
    const numFmtId = this.formatNumber(numberFormat);
    const fontId = this.fonts.numberOf(fontXml(style));
    const fillId = fill === undefined ? 0 : this.fills.numberOf(patternFill("solid", fill));
    const borderId = lineBelow === undefined ? 0 : this.borders.numberOf(borderXml(lineBelow));
    const alignment = alignmentXml(style);
    const applied = {
      applyNumberFormat: numFmtId === 0 ? undefined : true,
      applyFont: fontId === 0 ? undefined : true,
      applyFill: fillId === 0 ? undefined : true,
      applyBorder: borderId === 0 ? undefined : true,
      applyAlignment: alignment === undefined ? undefined : true,
    };
    return this.looks.numberOf(
      xml("xf", { numFmtId, fontId, fillId, borderId, xfId: 0, ...applied }, [alignment]),
    );
  }

  /** The number of a colour that letters take by a rule. */
  ruleNumber(color: string): number {
    return this.rules.numberOf(xml("dxf", {}, [xml("font", {}, [colorXml(color)])]));
  }

  part(): Xml {
    return xml("styleSheet", { xmlns: MAIN }, [
      countedList("numFmts", this.formats.all.map(numbered)),
      countedList("fonts", this.fonts.all),
      countedList("fills", this.fills.all),
      countedList("borders", this.borders.all),
      countedList("cellStyleXfs", [xml("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
      countedList("cellXfs", this.looks.all),
      countedList("cellStyles", [xml("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
      countedList("dxfs", this.rules.all),
    ]);
  }

  private formatNumber(format: string | undefined): number {
    if (format === undefined || format === "General") return 0;
    return FIRST_FORMAT + this.formats.numberOf(xml("numFmt", { formatCode: format }));
  }
}

const NO_LOOK = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 };

const numbered = ({ name, attributes }: Xml, at: number): Xml =>
  xml(name, { numFmtId: FIRST_FORMAT + at, ...attributes });

/** Whole: a colour or a size left out would count as chosen, and a table could not set its own. */
const fontXml = ({ bold, italic, size = 11, color }: Style): Xml =>
  xml("font", {}, [
    bold === true ? xml("b") : undefined,
    italic === true ? xml("i") : undefined,
    val("sz", size),
    color === undefined ? xml("color", { theme: 1 }) : colorXml(color),
    val("name", "Calibri"),
    val("family", 2),
    val("scheme", "minor"),
  ]);

const colorXml = (color: string): Xml => xml("color", { rgb: fileColor(color) });

function patternFill(patternType: string, color?: string): Xml {
  const fgColor = color === undefined ? undefined : xml("fgColor", { rgb: fileColor(color) });
  return xml("fill", {}, [xml("patternFill", { patternType }, [fgColor])]);
}

const borderXml = (lineBelow?: string): Xml =>
  xml("border", {}, [
    xml("left"),
    xml("right"),
    xml("top"),
    lineBelow === undefined ? xml("bottom") : xml("bottom", { style: "thin" }, [colorXml(lineBelow)]),
    xml("diagonal"),
  ]);

function alignmentXml({ wrap, horizontal, vertical }: Style): Xml | undefined {
  const attributes = {
    horizontal: horizontal && HORIZONTAL[horizontal],
    vertical: vertical && VERTICAL[vertical],
    wrapText: wrap,
  };
  return Object.values(attributes).some((each) => each !== undefined)
    ? xml("alignment", attributes)
    : undefined;
}
