import { report } from "../../../../src/core/figures/report";
import { sheetPlan } from "../../../../src/plans/sheet/sheet-plan";
import { templateOf } from "../../../../src/plans/sheet/templates";
import { codesOf, patents, shareOf } from "../../../core/raw-figures";
import { plain } from "../message-box";
import { EvaluatedPlan } from "../evaluate-plan";
import { yellowRow } from "../yellow-row";

const { page } = sheetPlan(templateOf("policy").standard);
const sheet = new EvaluatedPlan(page);
const [POSITION, POLICIES, FINDINGS] = [0, 1, 2] as const;

/** A column of a section's table down to its last filled cell. */
const column = (section: number, at: number, of = sheet) => {
  const { row, rows } = page.sections![section]!.table;
  const all = of.block({ row: row + 1, column: at, rows: rows - 1, columns: 1 }).flat();
  return all.includes("") ? all.slice(0, all.indexOf("")) : all;
};

const share = (year: number): number => shareOf("uspto-patents", codesOf("AI", "patents"), "KR", year);

it("lists the policies on the technology, named in the text or read by us", () => {
  const titles = report.policies
    .filter(({ named, read }) => [...named, ...read].includes("AI"))
    .map(({ title }) => title);
  expect(titles.length).toBeGreaterThan(5);
  expect(column(POLICIES, 0)).toEqual(titles);
});

it("sets the report's statements and their verdicts beside", () => {
  const statements = column(FINDINGS, 0);
  const known = report.statements.map(({ quote }) => quote);
  expect(statements.length).toBeGreaterThan(3);
  expect(known).toEqual(expect.arrayContaining(statements));
  const verdicts = column(FINDINGS, 3).slice(0, statements.length);
  expect(
    verdicts.filter((verdict) => !/agrees|disagrees|cannot be tested|datasets differ/.test(String(verdict))),
  ).toEqual([]);
  expect(verdicts).toHaveLength(statements.length);
});

it("has the area's position above them, changes with their unit in the label or in the cell", () => {
  const { row } = page.sections![POSITION]!.table;
  const of = sheet.rowOf("Patent share, %", row);
  expect(sheet.block({ row, column: 0, rows: 1, columns: 7 })[0]).toEqual([
    "Indicator",
    "Change since",
    "Year",
    "South Korea",
    "Rank among all countries",
    "Change",
    "Grade",
  ]);
  expect(sheet.block({ row: of, column: 1, rows: 1, columns: 2 })[0]).toEqual([2010, 2020]);
  expect(sheet.at(of, 3)).toBeCloseTo(share(2020), 12);
  expect(sheet.at(of, 5)).toBeCloseTo(100 * (share(2020) - share(2010)), 10);
  const looks = page.styles.filter(({ place }) => place.row === of && place.column === 5);
  expect(looks.map(({ style }) => style.numberFormat).join()).toContain('"pp"');
});

it("begins with the position, and how many policies and findings the report has", () => {
  const percent = (part: number): string => `${(100 * part).toFixed(1)} %`;
  const messages = sheet
    .block({ row: 1, column: 0, rows: yellowRow(page) - 4, columns: 1 })
    .flat()
    .map(plain);
  expect(messages).toHaveLength(6);
  expect(messages).toContain(
    `Patent share in Artificial Intelligence, 2020: South Korea stands at ${percent(share(2020))}.`,
  );
  // What another dataset says otherwise is said before other sentences on the same.
  const inFamilies = shareOf("ai-patents-oecd-ip5", codesOf("AI", "ai-patents"), "KR", 2020);
  expect(messages).toContain(`By OECD's AI patent families, South Korea stands at ${percent(inFamilies)}.`);
  const korea = patents("uspto-patents", codesOf("AI", "patents"), "KR", 2020);
  const count = korea.toLocaleString("en");
  expect(messages).toContain(
    `Patents in Artificial Intelligence, 2020: South Korea stands at ${count} patents.`,
  );
  const listed = (technology: string): number =>
    report.policies.filter(({ named, read }) => [...named, ...read].includes(technology)).length;
  const told = (technology: string, policies: number, of: EvaluatedPlan): string[] => {
    const verdicts = column(FINDINGS, 3, of);
    const [agree, disagree] = ["agrees", "disagrees"].map(
      (verdict) => verdicts.filter((each) => each === verdict).length,
    );
    return [
      `The report lists ${policies} strategies and measures of South Korea on ${technology}.`,
      `Of its ${verdicts.length} statement${verdicts.length === 1 ? "" : "s"} on ${technology}, open data agree with ${agree} ` +
        `and disagree with ${disagree}.`,
    ];
  };
  expect(messages.slice(-2)).toEqual(told("Artificial Intelligence", listed("AI"), sheet));
  const robotics = new EvaluatedPlan(page, [[yellowRow(page), 0, "Robotics"]]);
  expect([robotics.at(5, 0), robotics.at(6, 0)]).toEqual(told("Robotics", listed("ROB"), robotics));
});

it("says in words that the report says nothing, and that nothing can be decided", () => {
  const photonics = new EvaluatedPlan(page, [[yellowRow(page), 0, "Photonics"]]);
  expect(photonics.at(5, 0)).toBe("The report lists no strategy or measure of South Korea on Photonics.");
  const blockchain = new EvaluatedPlan(page, [[yellowRow(page), 0, "Blockchain"]]);
  expect(blockchain.at(6, 0)).toBe("Of its 2 statements on Blockchain, open data can decide none.");
  const cloud = new EvaluatedPlan(page, [[yellowRow(page), 0, "Cloud Technologies"]]);
  expect(cloud.at(6, 0)).toBe("Of its figures it states nothing on Cloud Technologies.");
});
