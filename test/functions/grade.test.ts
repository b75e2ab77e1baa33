import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { only, spillOf, textOf } from "./shown";

interface Row {
  readonly technology: string;
  readonly domain: string;
  readonly codes: string;
  readonly grade: string;
}
/** Datasets that answer by name only, where another has the technology too. */
const BY_NAME: Readonly<Record<string, string>> = {
  US24: "uspto-patents-2024",
  VCT: "venture-capital-ai-biotech-ncses",
};
const INDICATOR: Readonly<Record<string, string>> = {
  patents: "SHARE",
  trade: "EXPORTS",
  investment: "INVESTMENT",
  use: "USE",
  startups: "STARTUPS",
  fundingrounds: "FUNDINGROUNDS",
};
const rows = parse<Row>(readFileSync(join(__dirname, "../../src/data/concordance/concordance.csv"), "utf8"), {
  columns: true,
});

describe("GRADE", () => {
  it.each(
    rows
      .filter(({ domain }) => domain in INDICATOR)
      // None speaks only where no other row does.
      .filter(
        ({ technology, domain, grade }) =>
          grade !== "none" ||
          rows.filter((other) => other.technology === technology && other.domain === domain).length === 1,
      )
      .map((row) => [row.technology, row.domain, row.grade, BY_NAME[row.codes.replace(/:.*/, "")] ?? ""]),
  )("of %s in %s is the concordance's: %s", (technology, domain, grade, dataset) => {
    const pinned = dataset === "" ? "" : `,"${dataset}"`;
    expect(only(`=ATI.GRADE("${INDICATOR[domain]!}","${technology}"${pinned})`)).toBe(grade);
  });

  it("is of the one dataset that has a technology, whatever the others lack", () => {
    expect(only('=ATI.GRADE("INVESTMENT","IBT")')).toBe("broader");
    expect(only('=ATI.GRADE("INVESTMENT","IBT","venture-capital-us-cn-by-technology")')).toBe("none");
  });

  it("is of the dataset pinned", () => {
    expect(only('=ATI.GRADE("SHARE","AI")')).toBe("broader");
    expect(only('=ATI.GRADE("SHARE","AI","ai-patents-oecd-ip5")')).toBe("close");
    expect(only('=ATI.GRADE("SHARE","Robotics","ai-patents-oecd-ip5")')).toBe("none");
  });

  it("is none where nothing stands for the technology, and close for a dataset's own code", () => {
    expect(only('=ATI.GRADE("SHARE","Blockchain")')).toBe("none");
    expect(only('=ATI.GRADE("STARTUPS","Robotics")')).toBe("none");
    expect(only('=ATI.GRADE("EXPORTS","HS:8542")')).toBe("close");
    expect(only('=ATI.GRADE("SHARE","HS:8542")')).toBe("none");
  });

  it("refuses unknown names and leaves a blank quiet", () => {
    expect(textOf('=ATI.GRADE("SHARE","Big Dta")')).toMatch(/^#VALUE! Unknown technology/);
    expect(spillOf("GRADE", "SHARE", [[""]])).toEqual([[""]]);
  });
});
