import {
  areaNamed,
  datasetNamed,
  indicatorNamed,
  technologyNamed,
  yearNamed,
} from "../../../src/core/asking/names";
import { ALL, findTechnology } from "../../../src/core/catalogue/technologies";
import { indicatorOf } from "../../../src/core/catalogue/indicators";
import { tooLong } from "../../../src/core/names/too-long";
import { withHints } from "../../../src/core/names/hint-allowance";
import { invalid, Refusal } from "../../../src/core/refusal";

const share = indicatorOf("SHARE");

it("finds each by code or name", () => {
  expect([areaNamed("Korea"), areaNamed("kr")]).toEqual([areaNamed("KR"), areaNamed("KR")]);
  expect(areaNamed("KR")).toMatchObject({ code: "KR" });
  expect([yearNamed(2018), yearNamed("2018"), yearNamed("latest")]).toEqual([2018, 2018, "latest"]);
  expect(indicatorNamed("Patent share")).toBe(share);
  expect(technologyNamed("big-data", share)).toBe(findTechnology("BIGDATA"));
  expect(datasetNamed("USPTO patents")).toMatchObject({ id: "uspto-patents" });
});

it("pins no dataset by an empty name", () => {
  expect(datasetNamed("")).toBeUndefined();
});

it("looks up no technology for an indicator that knows none, and others where each is asked for", () => {
  expect(technologyNamed("nonsense", indicatorOf("GERD"))).toBe(ALL);
  // A vertical of venture capital, which is the report's own technology for patents.
  expect(technologyNamed("Cybersecurity", indicatorOf("INVESTMENT"))).toMatchObject({ prefix: "VC" });
  expect(technologyNamed("Cybersecurity", share)).toMatchObject({ prefix: "" });
});

it("hands on why a name could not be read, and remembers the refusal of one", () => {
  const unread = invalid("The cell A1 cannot be read.");
  expect([areaNamed(unread), yearNamed(unread), datasetNamed(unread)]).toEqual([unread, unread, unread]);
  expect(areaNamed("Atlantis")).toBeInstanceOf(Refusal);
  expect(areaNamed("Atlantis")).toBe(areaNamed("Atlantis"));
});

it("looks again for a name that got no hint where too many were unknown", () => {
  const told = (): string => (areaNamed("Koera, of few hints") as Refusal).message;
  const without = withHints(0, told);
  expect(without).toContain('ATI.LIST("areas")');
  expect(withHints(0, () => areaNamed("Koera"))).not.toBe(areaNamed("Koera"));
  expect(areaNamed("Koera")).toMatchObject({ message: 'Unknown area "Koera". Did you mean "Korea"?' });
});

it("looks for no name of more than 300 letters", () => {
  expect(tooLong("a".repeat(300))).toBeUndefined();
  expect(tooLong("a".repeat(301))?.message).toMatch(
    /^"a+…a+" has 301 letters; no name is longer than 300\.$/,
  );
  // Eighteen letters once they are compared: 17 of them make 306.
  expect(tooLong("\uFDFA".repeat(17))?.message).toContain("has 306 letters");
  expect(technologyNamed("x".repeat(301), share)).toMatchObject({ kind: "invalid" });
});
