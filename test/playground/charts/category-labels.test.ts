import { everyLabel, thinned } from "../../../src/playground/charts/category-labels";

describe("thinned", () => {
  it("shows all labels that have room, or else every second or third", () => {
    const years = ["2016", "2017", "2018", "2019"];
    // A label of 4 letters takes 4 * 6 + 8 = 32 pixels; four of them 128.
    expect(thinned(years, 128).ticks).toEqual([0, 1, 2, 3]);
    expect(thinned(years, 127).ticks).toEqual([0, 2]);
  });
});

describe("everyLabel", () => {
  it("breaks long labels into lines", () => {
    // 80 - 4 = 76 pixels each: "United States" has 13 * 6 = 78, so 2 lines of 12.
    expect(everyLabel(["Korea", "United States"], 160)).toMatchObject({ ticks: [0, 1], height: 24 });
  });

  it("slants labels whose words are longer than their room", () => {
    expect(everyLabel(["Biotechnology", "Photonics"], 100)).toMatchObject({ ticks: [0, 1], tickRotate: -40 });
  });
});
