import { PACKAGE } from "../parts/namespaces";
import { xml, type Xml } from "../parts/xml";
import type { FileOptions } from "../write-workbook";

export const MAKER = "ATI for Excel";

const EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

/** What a file says of itself. */
export function coreProperties({ title, modified }: FileOptions): Xml {
  const when = modified.toISOString().replace(/\.\d+/, "");
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
      xml("dc:creator", {}, [MAKER]),
      xml("cp:lastModifiedBy", {}, [MAKER]),
      xml("dcterms:created", { "xsi:type": "dcterms:W3CDTF" }, [when]),
      xml("dcterms:modified", { "xsi:type": "dcterms:W3CDTF" }, [when]),
    ],
  );
}

/** LibreOffice keeps the values of a file by Excel, and reckons the formulas of any other maker's anew, ours to errors. */
export const applicationProperties = (): Xml =>
  xml("Properties", { xmlns: EXTENDED }, [
    xml("Application", {}, ["Microsoft Excel"]),
    xml("AppVersion", {}, ["16.0300"]),
  ]);
