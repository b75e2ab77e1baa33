import { expectedFindings } from "../core/report/expected-findings";
import { sourceOf } from "../core/report/raw-values";
import { only, spill, spillOf } from "./shown";

const expected = expectedFindings();
const COLUMNS = [
  "id",
  "figure",
  "statement",
  "technology",
  "dataset",
  "verdict",
  "decided by",
  "grade",
  "note",
];

describe("FINDINGS", () => {
  it("spills every statement and dataset with the verdict that the raw counts give", () => {
    const [header, ...rows] = spill("=ATI.FINDINGS()");
    expect(header).toEqual(COLUMNS);
    expect(
      rows.map(([id, figure, , , dataset, verdict, , grade]) => [id, figure, dataset, verdict, grade]),
    ).toEqual(
      expected.map(({ statement, dataset, verdict, grade }) => [
        statement.id,
        statement.figure,
        dataset,
        verdict,
        grade,
      ]),
    );
    expect(rows.map(([, , statement]) => statement)).toEqual(
      expected.map(({ statement }) => statement.quote),
    );
  });

  it.each([1, 2, 3, 4, 5, 6])("gives the statements about one figure: %d", (figure) => {
    const own = expected.filter(({ statement }) => statement.figure.includes(String(figure)));
    expect(spill(`=ATI.FINDINGS(${figure},0,"id,dataset")`)).toEqual(
      own.map(({ statement, dataset }) => [statement.id, dataset]),
    );
  });

  it("finds those about 5 and 6 with either", () => {
    for (const figure of [5, 6]) {
      expect(spill(`=ATI.FINDINGS(${figure},0,"id,figure")`)).toEqual(
        expect.arrayContaining([["S55", "5 and 6"]]),
      );
    }
  });

  it("gives the statements about one technology, of one dataset or overall", () => {
    const rows = spill('=ATI.FINDINGS(,0,"id,technology,dataset")');
    const about = (wanted: string) => rows.filter(([, technology]) => technology === wanted);
    expect(about("Photonics").length).toBeGreaterThan(7);
    expect(spill('=ATI.FINDINGS(,0,"id,technology,dataset","photonics")')).toEqual(about("Photonics"));
    expect(spill('=ATI.FINDINGS(,0,"id,technology,dataset",,"Overall")')).toEqual(
      rows.filter(([, , dataset]) => dataset === "overall"),
    );
    expect(spill('=ATI.FINDINGS(,0,"id,technology,dataset","AI","uspto-patents")')).toEqual(
      about("Artificial Intelligence").filter(([, , dataset]) => dataset === "uspto-patents"),
    );
    const [[title]] = spill('=ATI.FINDINGS(4,2,"id","Photonics","overall")') as [[string]];
    expect(title).toBe("What the report says of Figure 4, Photonics, overall, and whether open data agree");
  });

  it("takes an empty cell for no technology, and says what it does not find or know", () => {
    expect(spillOf("FINDINGS", null, 0, "id", [[""]])).toEqual(spillOf("FINDINGS", null, 0, "id"));
    expect(only('=ATI.FINDINGS(5,0,"id","Robotics")')).toBe(
      "#N/A The report says nothing of Figure 5, Robotics.",
    );
    expect(only('=ATI.FINDINGS(,0,"id","Big Dta")')).toMatch(/^#VALUE! .*Did you mean "Big Data"/);
    expect(only('=ATI.FINDINGS(,0,"id",,"epo-patents")')).toMatch(/^#VALUE! Unknown dataset "epo-patents"/);
    expect(only('=ATI.FINDINGS(,0,"id",{"AI","Robotics"})')).toMatch(/^#VALUE! /);
  });

  it("ends each statement with one row overall", () => {
    const rows = spill('=ATI.FINDINGS(,0,"id,dataset")');
    rows.forEach(([id, dataset], at) => {
      expect(dataset === "overall").toBe(rows[at + 1]?.[0] !== id);
    });
  });

  it("says of a disagreement what the dataset measures, and never that the report is wrong", () => {
    const rows = spill('=ATI.FINDINGS(,0,"dataset,verdict,decided by,note")');
    const disagreeing = rows.filter(([dataset, verdict]) => dataset !== "overall" && verdict === "disagrees");
    expect(disagreeing.length).toBeGreaterThan(10);
    for (const [dataset, , , note] of disagreeing) {
      expect(note).toContain(`measures ${sourceOf(String(dataset)).measures}; the report measured `);
    }
    expect(rows.filter((row) => /error|wrong|mistake/i.test(row.join(" ")))).toEqual([]);
  });

  it("leaves the header out with 0, and puts title and source above it with 2", () => {
    const rows = spill("=ATI.FINDINGS(4,1)");
    expect(spill("=ATI.FINDINGS(4,0)")).toEqual(rows.slice(1));
    const [title, source, ...rest] = spill("=ATI.FINDINGS(4,2)");
    expect(rest).toEqual(rows);
    expect(title).toEqual([
      "What the report says of Figure 4, and whether open data agree",
      ...Array<string>(8).fill(""),
    ]);
    expect(source![0]).toMatch(/^Source: European Commission/);
  });

  it("picks and orders columns by text or by a range", () => {
    const byText = spill('=ATI.FINDINGS(4,1,"verdict,id")');
    expect(byText.slice(0, 2)).toEqual([
      ["verdict", "id"],
      ["agrees", "S38"],
    ]);
    expect(spill('=ATI.FINDINGS(4,1,{"VERDICT","Id"})')).toEqual(byText);
  });

  it("says with #N/A that there is no such figure", () => {
    expect(only("=ATI.FINDINGS(7)")).toBe("#N/A The report has Figures 1 to 6, not 7.");
  });

  it("refuses what is no figure, an unknown column and other headers", () => {
    expect(only("=ATI.FINDINGS(1.5)")).toMatch(/^#VALUE! figure must be a whole number/);
    expect(only('=ATI.FINDINGS("one")')).toMatch(/^#VALUE! figure must be a number, not "one"/);
    expect(only('=ATI.FINDINGS(1,0,"decidedly")')).toMatch(/^#VALUE! Unknown column "decidedly"/);
    expect(only("=ATI.FINDINGS(1,-1)")).toMatch(/^#VALUE! headers must be 0/);
  });

  it("takes a skipped figure for all of them", () => {
    expect(spillOf("FINDINGS", null, 0)).toHaveLength(expected.length);
    expect(spillOf("FINDINGS", "", 0)).toHaveLength(expected.length);
  });
});
