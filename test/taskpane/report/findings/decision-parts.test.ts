import { decisionParts } from "../../../../src/taskpane/report/findings/decision-parts";

it("parts what decides a statement about several technologies, the unknown ones last", () => {
  expect(
    decisionParts(
      "1 of 3 yes, 2 unknown: Mobility unknown; Photonics yes (KR 9.1 %, EU27 8.2 %); Security unknown",
    ),
  ).toEqual({
    count: "1 of 3 yes, 2 unknown",
    parts: ["Photonics yes (KR 9.1 %, EU27 8.2 %)", "Unknown: Mobility, Security"],
  });
});

it("names no technology where none is known", () => {
  expect(decisionParts("0 of 2 yes, 2 unknown: Mobility unknown; Security unknown")).toEqual({
    count: "0 of 2 yes, 2 unknown",
    parts: [],
  });
});

it("leaves alone what decides a statement about one", () => {
  expect(decisionParts("KR +3.1, 2018")).toEqual({ count: "", parts: ["KR +3.1, 2018"] });
  expect(decisionParts("")).toEqual({ count: "", parts: [] });
});
