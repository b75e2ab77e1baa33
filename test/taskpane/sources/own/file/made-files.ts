import { strToU8, zipSync } from "fflate";

/** A JSON-stat file of made-up figures. */
export const CUBE = {
  version: "2.0",
  class: "dataset",
  label: "Firms that use AI",
  source: "An office",
  id: ["size", "geo", "time"],
  size: [2, 2, 2],
  role: { geo: ["geo"], time: ["time"] },
  dimension: {
    size: { label: "Size", category: { index: ["T", "L"], label: { T: "Total", L: "Large" } } },
    geo: { label: "Place", category: { index: ["DE", "KR"], label: { DE: "Germany", KR: "Korea" } } },
    time: { label: "Time", category: { index: { 2020: 0, 2021: 1 } } },
  },
  value: [1.5, 2, null, 4, 10, 11, 12, 13],
  status: { 1: "p" },
};

/** An XLSX file of sheets, each given as its rows. */
export const workbook = (sheets: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> => {
  const names = Object.keys(sheets);
  const xml = (body: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${body}`);
  const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
  return zipSync({
    "[Content_Types].xml": xml(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    "xl/workbook.xml": xml(
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names
        .map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
        .join("")}</sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": xml(
      `<Relationships xmlns="${PACKAGE}">${names
        .map(
          (_, at) =>
            `<Relationship Id="rId${at + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
        )
        .join("")}</Relationships>`,
    ),
    ...Object.fromEntries(
      names.map((name, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        xml(`<worksheet xmlns="${MAIN}"><sheetData>${sheets[name]!}</sheetData></worksheet>`),
      ]),
    ),
  });
};

/** A row of a sheet, counted from 1. */
export const row = (at: number, cells: readonly (string | number)[]): string =>
  `<row r="${at}">${cells
    .map((cell, column) => {
      const place = `r="${"ABCDEF"[column]!}${at}"`;
      return typeof cell === "number"
        ? `<c ${place}><v>${cell}</v></c>`
        : `<c ${place} t="inlineStr"><is><t>${cell}</t></is></c>`;
    })
    .join("")}</row>`;
