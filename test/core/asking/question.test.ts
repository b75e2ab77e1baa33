import { asked, askedInCells, measured, type Asked, type Question } from "../../../src/core/asking/question";
import { areaOf } from "../../../src/core/catalogue/areas";
import { indicatorOf } from "../../../src/core/catalogue/indicators";
import { ALL, findTechnology, type Technology } from "../../../src/core/catalogue/technologies";
import { datasetOf } from "../../../src/core/figures/store";
import { measurementOf } from "../../../src/core/indicators/choice";
import { invalid, Refusal } from "../../../src/core/refusal";

const share = indicatorOf("SHARE");
const gerd = indicatorOf("GERD");
const bigData = findTechnology("Big Data") as Technology;

const question = (parts: Partial<Question>): Question => ({
  indicator: share,
  area: "KR",
  technology: "Big Data",
  year: 2018,
  ...parts,
});
const codes = (found: Asked | Refusal | undefined): unknown =>
  found === undefined || found instanceof Refusal
    ? found
    : [found.area.code, found.measurement.technology.code, found.measurement.dataset.id, found.year];
const reason = (found: unknown): string => (found as Refusal).message;

describe("asked", () => {
  it("resolves names, the latest year to the dataset's last complete one", () => {
    expect(codes(asked(question({ area: "Korea", year: "latest" })))).toEqual([
      "KR",
      "BIGDATA",
      "uspto-patents",
      2020,
    ]);
  });

  it("takes what is known already as it is", () => {
    const known = question({
      area: areaOf("KR"),
      technology: bigData,
      dataset: datasetOf("patent-families"),
    });
    expect(codes(asked(known))).toEqual(["KR", "BIGDATA", "patent-families", 2018]);
  });

  it("obeys the dataset pinned, by its name too, and takes the default for none", () => {
    const pinned = { technology: "AI", year: "latest", dataset: "ai-patents-oecd-ip5" };
    expect(codes(asked(question(pinned)))).toEqual(["KR", "AI", "ai-patents-oecd-ip5", 2020]);
    expect(codes(asked(question({ dataset: "" })))).toEqual(codes(asked(question({}))));
  });

  it("refuses names in the order of the arguments, and before a group, a dataset or what no dataset has", () => {
    const all = { area: "Koera", technology: "Big Dta", year: "soon", dataset: "nonsense" };
    expect(reason(asked(question(all)))).toContain('Unknown area "Koera"');
    expect(reason(asked(question({ ...all, area: "G7" })))).toContain('Unknown technology "Big Dta"');
    expect(reason(asked(question({ ...all, area: "G7", technology: "AI" })))).toContain('"soon" is no year');
    const group = { area: "G7", technology: "Blockchain", dataset: "nonsense" };
    expect(reason(asked(question(group)))).toContain('"G7" is a group of 7');
    expect(reason(asked(question({ ...group, area: "KR" })))).toContain('Unknown dataset "nonsense"');
    expect(reason(asked(question({ technology: "Blockchain" })))).toContain(
      "No open dataset has figures of patent share",
    );
  });

  it("hands on why a name could not be read", () => {
    const unread = invalid("The cell A1 cannot be read.");
    expect(asked(question({ area: unread }))).toBe(unread);
    expect(asked(question({ technology: unread }))).toBe(unread);
    expect(asked(question({ year: unread }))).toBe(unread);
    expect(asked(question({ dataset: unread }))).toBe(unread);
  });

  it("gives the same refusal for a technology without a figure each time", () => {
    const first = asked(question({ technology: "Blockchain" }));
    expect(first).toBeInstanceOf(Refusal);
    expect(asked(question({ technology: "Blockchain" }))).toBe(first);
  });

  it("looks at no technology where the indicator knows none", () => {
    expect(codes(asked(question({ indicator: gerd, technology: "nonsense", year: 2019 })))).toEqual([
      "KR",
      "ALL",
      "context-indicators",
      2019,
    ]);
  });
});

describe("askedInCells", () => {
  it("lets an empty cell win over the errors beside it", () => {
    expect(askedInCells(share, undefined, "Big Dta", "soon")).toBeUndefined();
    expect(askedInCells(share, "Atlantis", undefined, 2018)).toBeUndefined();
    expect(askedInCells(share, "Atlantis", "Big Data", undefined)).toBeUndefined();
    expect(askedInCells(share, "Atlantis", "Big Data", 2018)).toBeInstanceOf(Refusal);
  });

  it("asks without a technology where the indicator knows none", () => {
    expect(codes(askedInCells(gerd, "KR", undefined, 2019))).toEqual([
      "KR",
      "ALL",
      "context-indicators",
      2019,
    ]);
  });

  it("obeys the dataset pinned", () => {
    const pinned = askedInCells(share, "KR", "AI", "latest", datasetOf("ai-patents-oecd-ip5"));
    expect(codes(pinned)).toEqual(["KR", "AI", "ai-patents-oecd-ip5", 2020]);
  });
});

describe("measured", () => {
  it("is the measurement that answers, or why none does", () => {
    expect(measured({ indicator: share, technology: "Big Data" })).toBe(measurementOf(share, bigData));
    expect(measured({ indicator: share, technology: ALL })).toBe(measurementOf(share, ALL));
    expect(measured({ indicator: share, technology: "Blockchain" })).toBeInstanceOf(Refusal);
    expect(reason(measured({ indicator: share, technology: "Big Dta", dataset: "nonsense" }))).toContain(
      "Unknown technology",
    );
  });
});
