import { report } from "../figures/report";

/** The part of a section's name by which entries of the report name it. */
const numberOf = (section: string): string => /^\d\.\d/.exec(section)?.[0] ?? section;

let sections: ReadonlyMap<string, string> | undefined;

/** Each section of the text with the page on which it begins, as the table of contents has it. */
const allSections = (): ReadonlyMap<string, string> =>
  (sections ??= new Map(
    report.facts
      .filter(({ section, page }) => page !== null && !section.includes(" / "))
      .map(({ section, page }) => [numberOf(section), `section ${section}, from page ${page ?? ""}`]),
  ));

/** Where in the report something stands: `section 1.1 Patent applications, from page 5, line 116`; a section that is unknown is left out. */
export function placeInReport(section: string, lines: string): string {
  const where = allSections().get(numberOf(section)) ?? "";
  const many = /^\d+$/.test(lines) ? "line" : "lines";
  return [where, `${many} ${lines.replaceAll(";", ",")}`].filter((part) => part !== "").join(", ");
}
