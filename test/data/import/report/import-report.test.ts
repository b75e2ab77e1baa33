import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "csv-stringify/sync";
import { importReport } from "../../../../src/data/import/report/import-report";
import { importReportText } from "../../../../src/data/import/report/import-report-text";

let from: string;
let to: string;

beforeEach(() => {
  from = mkdtempSync(join(tmpdir(), "import-"));
  to = mkdtempSync(join(tmpdir(), "imported-"));
  mkdirSync(join(from, "report"));
});

afterEach(() => [from, to].forEach((folder) => rmSync(folder, { recursive: true })));

/** One row of each file handed over, made up; columns left out are empty. */
const ROWS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "policies.csv": {
    ...blank(
      "title_in_text year_in_text body body_in_text funding_printed funding_in_text technologies_read section",
    ),
    ...{ id: "P01", in_table1: "yes", kind: "strategy", parent: "", title: "Moon\tPlan" },
    ...{ period_printed: "2020 -2025", year_from: "2020", year_to: "2025", krw: "5000000000000" },
    ...{ eur_printed_number: "3.7", eur_printed_unit: "m", technologies_named: "AI|ROB" },
    ...{ footnotes: "1;2 (Daegu only)", lines: "203; 231", inconsistencies: "I-01;E-07" },
    quote: "Moon Plan\t2020 -2025\tcosts \\$4 bn",
  },
  "facts.csv": {
    ...blank("section subsection subject metric operator"),
    ...{ id: "F001", section_start_page_from_toc: "4", seed_lines: "85", value_as_printed: "1-3" },
    ...{ unit_as_printed: "%", value_normalised: "1-3", unit_normalised: "ambiguous percent/pp" },
    ...{ year_or_period: "n/s (current)", footnote: "2 (para.)", quote: "a 1-3% rise<sup>2</sup> of" },
    inconsistency_ids: "I-01;I-02",
  },
  "statements.csv": {
    ...blank("section indicator region technology_ati_name comparator year_or_period claim_type direction"),
    ...{ id: "S01", figure: "5 and 6", seed_lines: "1-2", technology_as_printed: "all fields" },
    ...{ predicate: "all(less(SHARE,KR,EU27_2020,*-AMT,2018))", reading: "count[*] > 12/2" },
    ...{
      exhaustive_list: "no",
      quote: "the **Internet** of",
      note: "a page break in the seed (lines 1 and 2)",
    },
  },
  "inconsistencies.csv": {
    ...blank("place2_seed_lines place2_quote suggested_reading"),
    ...{
      id: "E-01",
      scope: "external",
      type: "fact",
      severity: "low",
      title: "Moon",
      place1_seed_lines: "9",
    },
    ...{ place1_quote: "### **Moon**", explanation: "true, (not checked in our corpora)" },
    evidence_source: "moon.org [2018]",
  },
  "footnotes.csv": {
    ...{ footnote: "12", seed_line_of_footnote: "281", seed_line_of_marker: "271" },
    ...{ text_as_printed_in_seed: "[http://x.eu/a\\\\_b c](http://x.eu/a_b c)" },
    ...{ url_target_as_printed: "http://x.eu/a_b c", section_of_marker: "2.2", subsection_of_marker: "5G+" },
    anomaly_or_note: "space inside (stored copy found)",
  },
  "bibliography.csv": {
    ...{ n: "1", seed_line: "470", first_url: "https://x.eu/" },
    entry_as_printed: "Moon, April 2, available online at: <https://x.eu/>",
  },
};

function blank(columns: string): Readonly<Record<string, string>> {
  return Object.fromEntries(columns.split(" ").map((column) => [column, ""]));
}

describe("importReport", () => {
  beforeEach(() => {
    for (const [file, row] of Object.entries(ROWS)) {
      writeFileSync(join(from, "report", file), stringify([row], { header: true }));
    }
    importReport(from, to);
  });

  it.each([
    [
      "policies",
      "id,inTable,kind,parent,title,titleInText,period,from,to,yearInText,body,bodyInText,funding,krw,eur,eurUnit,fundingInText,named,read,section,footnotes,footnotePlace,lines,flags,quote",
      "P01,yes,strategy,,Moon Plan,,2020 -2025,2020,2025,,,,,5000000000000,3.7,m,,AI|ROB,,,1|2,Daegu only,203; 231,I-01|E-07,Moon Plan 2020 -2025 costs $4 bn",
    ],
    [
      "facts",
      "id,section,subsection,page,lines,subject,metric,operator,printed,printedUnit,value,unit,year,footnote,footnotePlace,quote,flags",
      "F001,,,4,85,,,,1-3,%,1-3,ambiguous percent/pp,not stated (current),2,paragraph,a 1-3% rise of,I-01|I-02",
    ],
    [
      "statements",
      "id,figure,section,lines,indicator,region,technology,comparator,year,claim,direction,predicate,reading,exhaustive,quote,note",
      'S01,5 and 6,,1-2,,,all fields,,,,,"all(less(SHARE,KR,EU27_2020,*-AMT,2018))",count[*] > 12/2,no,the Internet of,a page break in the text (lines 1 and 2)',
    ],
    [
      "flags",
      "id,scope,type,severity,title,lines1,quote1,lines2,quote2,explanation,reading,evidence",
      'E-01,external,fact,low,Moon,9,Moon,,,"true, (not checked)",,moon.org [2018]',
    ],
    [
      "footnotes",
      "number,text,url,section,line,markLine,note",
      "12,http://x.eu/a_b c,http://x.eu/a_bc,2.2 > 5G+,281,271,space inside; repaired here: the space is left out",
    ],
    ["bibliography", "number,text,url,line", '1,"Moon, April 2",https://x.eu/,470'],
  ])("writes %s", (table, header, row) => {
    const file = join(to, "report", table, `${table}.csv`);
    expect(readFileSync(file, "utf8")).toBe(`${header}\n${row}\n`);
  });

  it("leaves alone what is written by hand beside a table", () => {
    const basis = join(to, "report", "policies", "basis.csv");
    writeFileSync(basis, "id,basis,why\n");
    importReport(from, to);
    expect(readFileSync(basis, "utf8")).toBe("id,basis,why\n");
  });

  it("names a column that is not there", () => {
    writeFileSync(join(from, "report", "facts.csv"), "id\nF001\n");
    expect(() => importReport(from, to)).toThrow('No column "section"');
  });
});

describe("importReportText", () => {
  it("writes each line that has text with its number", () => {
    writeFileSync(join(from, "report", "report.txt"), "## Title\n\n  a\tb<sup>1</sup>\n \n**c**\n");
    importReportText(from, to);
    expect(readFileSync(join(to, "text.csv"), "utf8")).toBe("line,text\n1,Title\n3,a b\n5,c\n");
  });
});
