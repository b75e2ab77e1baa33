import { MissingReasons, type Missing } from "../../../src/core/provenance/missing-reasons";

/** Reasons of the form "no figure of AREA for TECHNOLOGY in YEAR". */
function told(...missing: readonly Required<Missing>[]): (readonly [string, number])[] {
  const reasons = new MissingReasons();
  for (const { area, technology, year } of missing)
    reasons.add(`No figure of ${area} for ${technology} in ${year}.`, { area, technology, year });
  return reasons.told().map(({ text, figures }) => [text, figures]);
}

const of = (area: string, technology: string, year: number): Required<Missing> => ({
  area,
  technology,
  year,
});

describe("MissingReasons", () => {
  it("tells a reason once, with how many figures it keeps away, those of most figures first", () => {
    const reasons = new MissingReasons();
    for (const reason of ["One.", "Two.", "Two."]) reasons.add(reason);
    expect(reasons.told()).toEqual([
      { text: "Two.", figures: 2 },
      { text: "One.", figures: 1 },
    ]);
  });

  it("joins reasons that differ in the year, the area or the technology alone", () => {
    expect(told(of("Taiwan", "AI", 2010), of("Taiwan", "AI", 2011), of("Taiwan", "AI", 2012))).toEqual([
      ["No figure of Taiwan for AI in 2010 to 2012.", 3],
    ]);
    expect(told(of("Taiwan", "AI", 2010), of("China", "AI", 2010))).toEqual([
      ["No figure of Taiwan and China for AI in 2010.", 2],
    ]);
    expect(told(of("Taiwan", "AI", 2010), of("Taiwan", "Robotics", 2010))).toEqual([
      ["No figure of Taiwan for AI and Robotics in 2010.", 2],
    ]);
  });

  it("joins a whole block in all three", () => {
    const areas = ["Taiwan", "China"];
    const block = areas.flatMap((area) =>
      ["AI", "Robotics"].flatMap((technology) => [2010, 2011].map((year) => of(area, technology, year))),
    );
    expect(told(...block)).toEqual([
      ["No figure of Taiwan and China for AI and Robotics in 2010 and 2011.", 8],
    ]);
  });

  it("joins no two that differ in more, for the words would then say too much", () => {
    expect(told(of("Taiwan", "AI", 2010), of("China", "AI", 2011))).toEqual([
      ["No figure of Taiwan for AI in 2010.", 1],
      ["No figure of China for AI in 2011.", 1],
    ]);
  });

  it("lists three names of more than four", () => {
    const areas = ["Malta", "Cyprus", "Latvia", "Estonia", "Luxembourg"].map((area) => of(area, "AI", 2010));
    expect(told(...areas.slice(0, 4))[0]![0]).toContain("of Malta, Cyprus, Latvia and Estonia for");
    expect(told(...areas)[0]![0]).toContain("of Malta, Cyprus, Latvia and 2 more for");
  });

  it("leaves a reason alone that does not name what is missing", () => {
    const reasons = new MissingReasons();
    for (const year of [2010, 2011]) reasons.add("There is none.", of("Taiwan", "AI", year));
    expect(reasons.told()).toEqual([{ text: "There is none.", figures: 2 }]);
  });
});
