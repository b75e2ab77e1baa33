import { areaOf, areas, findArea } from "../../../src/core/catalogue/areas";
import { shortName } from "../../../src/core/catalogue/short-name";

it("is the name where that is short, and an alias or the code of a long one", () => {
  expect(shortName(areaOf("KR"))).toBe("South Korea");
  expect(shortName(areaOf("EU27_2020"))).toBe("EU27");
});

it.each(areas.map((area) => [area.code, area] as const))("of %s is short and found again", (_code, area) => {
  expect(shortName(area).length).toBeLessThanOrEqual(24);
  expect(findArea(shortName(area))).toBe(area);
});
