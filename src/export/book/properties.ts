import type { Holding } from "../../plans/plan";
import { PACKAGE } from "../parts/namespaces";
import { xml, type Xml } from "../parts/xml";
import type { FileOptions, NamedPlan } from "../write-workbook";

export const MAKER = "ATI for Excel";

const EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

/** What a file says of itself: by its areas and technologies it is found again among others. */
export function coreProperties(sheets: readonly NamedPlan[], { title, modified }: FileOptions): Xml {
  const when = modified.toISOString().replace(/\.\d+/, "");
  const areas = written(sheets, ["focus", "area"]).join(", ");
  const keywords = written(sheets, ["focus", "area", "technology"]).join(", ");
  return xml(
    "cp:coreProperties",
    {
      "xmlns:cp": `${PACKAGE}/metadata/core-properties`,
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      "xmlns:dcterms": "http://purl.org/dc/terms/",
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    },
    [
      xml("dc:title", {}, [title]),
      areas === "" ? undefined : xml("dc:subject", {}, [areas]),
      xml("dc:creator", {}, [MAKER]),
      keywords === "" ? undefined : xml("cp:keywords", {}, [keywords]),
      xml("cp:lastModifiedBy", {}, [MAKER]),
      xml("dcterms:created", { "xsi:type": "dcterms:W3CDTF" }, [when]),
      xml("dcterms:modified", { "xsi:type": "dcterms:W3CDTF" }, [when]),
    ],
  );
}

/** What stands in the cells of such holdings, each once, in the order of the kinds and of the sheets. */
function written(sheets: readonly NamedPlan[], kinds: readonly Holding[]): readonly string[] {
  const inputs = sheets.flatMap(({ plan }) => plan.inputs ?? []);
  const names = kinds.flatMap((kind) =>
    inputs.filter(({ holds }) => holds === kind).map((input) => String(input.written)),
  );
  return [...new Set(names)].filter((name) => name !== "");
}

/** LibreOffice keeps the values of a file by Excel, and reckons the formulas of any other maker's anew, ours to errors. */
export const applicationProperties = (): Xml =>
  xml("Properties", { xmlns: EXTENDED }, [
    xml("Application", {}, ["Microsoft Excel"]),
    xml("AppVersion", {}, ["16.0300"]),
  ]);
