import { groupAmongAreas, singleAreas, singleCodes } from "../../../src/core/asking/single-areas";
import { areaOf } from "../../../src/core/catalogue/areas";

const codes = (code: string): string[] => singleAreas(areaOf(code)).map((area) => area.code);

it("takes a group for its members, in order, and any other area for itself", () => {
  expect(codes("EASTASIA")).toEqual(["CN", "JP", "KR", "TW"]);
  expect(codes("KR")).toEqual(["KR"]);
  // An aggregate has figures of its own, and members all the same.
  expect(areaOf("EU27_2020").members).toHaveLength(27);
  expect(codes("EU27_2020")).toEqual(["EU27_2020"]);
});

it("takes areas by their codes, each once", () => {
  // The G7: Canada, France, Germany, Italy, Japan, the United Kingdom and the United States.
  expect([...singleCodes(["JP", "G7"])].sort()).toEqual(["CA", "DE", "FR", "GB", "IT", "JP", "US"]);
  expect(singleCodes(["EU27_2020"])).toEqual(["EU27_2020"]);
});

it("refuses a group among other areas, each time with the same refusal", () => {
  const refusal = groupAmongAreas(areaOf("EASTASIA"));
  expect(refusal).toMatchObject({
    kind: "invalid",
    message:
      '"EASTASIA" is a group of 4 and has no figure of its own. Give it alone, or its members: ' +
      'ATI.LIST("areas","EASTASIA") lists them.',
  });
  expect(groupAmongAreas(areaOf("EASTASIA"))).toBe(refusal);
});
