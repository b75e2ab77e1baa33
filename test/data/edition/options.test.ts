import { readOptions } from "../../../src/data/edition/options";

const read = (...args: string[]) => readOptions(args, "2027-01-31", ["trade-baci-hs4", "uspto-patents"]);

describe("readOptions", () => {
  it("takes today, all datasets and no loss where nothing else is said", () => {
    expect(read("--from", "downloads")).toEqual({
      from: "downloads",
      only: [],
      accept: [],
      date: "2027-01-31",
      fetch: false,
      report: "",
    });
  });

  it("takes datasets and losses as often as they are given", () => {
    const more = ["--only", "trade-baci-hs4", "--only", "uspto-patents", "--accept", "a:b", "--accept", "c"];
    expect(read("--from", "downloads", ...more, "--fetch")).toMatchObject({
      only: ["trade-baci-hs4", "uspto-patents"],
      accept: ["a:b", "c"],
      fetch: true,
    });
  });

  it.each([
    [[], "No folder of downloads: give it with --from."],
    [["--from", "d", "--only", "baci"], 'Unknown dataset "baci"; there are trade-baci-hs4, uspto-patents.'],
    [["--from", "d", "--date", "today"], '"today" is not a day; write it as 2027-01-31.'],
    [["--from", "d", "--date", "2027-02-30"], '"2027-02-30" is not a day; write it as 2027-01-31.'],
    [["--form", "d"], "Unknown option '--form'"],
  ])("says what is wrong with %j", (args, sentence) => {
    expect(read(...args)).toContain(sentence);
  });

  it("takes an engine alone for the statement that counts transnational patents", () => {
    expect(read("--transnational")).toEqual(read("--transnational", "bigquery"));
    expect(read("--transnational", "--choice", "alternative")).toMatchObject({ choice: "alternative" });
    expect(read("--transnational", "bigquery")).toEqual({
      transnational: "bigquery",
      choice: "default",
      from: 2000,
      to: 2022,
    });
    expect(
      read("--transnational", "patstat", "--choice", "alternative", "--years", "2010:2018"),
    ).toMatchObject({ transnational: "patstat", choice: "alternative", from: 2010, to: 2018 });
  });

  it("takes a file of what the statement gave", () => {
    expect(read("--transnational", "patstat", "--result", "t.csv", "--accept", "a:b")).toEqual({
      transnational: "patstat",
      result: "t.csv",
      accept: ["a:b"],
      date: "2027-01-31",
      report: "",
    });
  });

  it.each([
    [
      ["--from", "d", "--result", "t.csv"],
      "--result is of a statement: say by which engine, --transnational bigquery.",
    ],
    [["--transnational", "oracle"], 'Unknown engine "oracle"; there are bigquery, patstat.'],
    [
      ["--transnational", "patstat", "--choice", "best"],
      'Unknown choice "best"; there are default, alternative.',
    ],
    [["--transnational", "patstat", "--years", "2018"], '"2018" are no years; write them as 2000:2022.'],
    [
      ["--transnational", "patstat", "--years", "2018:2010"],
      '"2018:2010" are no years; write them as 2000:2022.',
    ],
  ])("says what is wrong with %j", (args, sentence) => {
    expect(read(...args)).toBe(sentence);
  });
});
