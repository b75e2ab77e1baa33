import { areaOf, areas } from "../../../../src/core/catalogue/areas";
import { areaCard } from "../../../../src/core/provenance/card/area-card";
import { allPatents, raw } from "../../raw-figures";

const fieldsOf = (code: string) =>
  new Map(areaCard(areaOf(code)).sections.flatMap(({ fields }) => fields.map((each) => [each.name, each])));

it("carries each indicator of the last complete year, with its dataset", () => {
  const fields = fieldsOf("KR");
  expect(fields.get("Patents")).toMatchObject({
    value: allPatents("uspto-patents", "KR", 2020),
    note: "2020, uspto-patents, grade close",
  });
  expect(fields.get("Patent share")?.value).toBeCloseTo(
    allPatents("uspto-patents", "KR", 2020) / allPatents("uspto-patents", "WORLD", 2020),
    14,
  );
  const gerd = fields.get("R&D expenditure, % of GDP");
  const [year = ""] = gerd?.note?.split(",") ?? [];
  expect(gerd?.value).toBe(raw("context-indicators", "GERD", "", "KR", Number(year)));
});

it("leaves out what says nothing of all technologies together, or of the world, and what nobody measured", () => {
  expect([...fieldsOf("KR").keys()]).not.toContain("Revealed patent advantage");
  const ofWorld = [...fieldsOf("WORLD").keys()];
  expect(ofWorld).toContain("Patents");
  for (const share of ["Patent share", "Export share", "Import share"]) expect(ofWorld).not.toContain(share);
  expect([...fieldsOf("AQ").keys()]).toEqual(["Code", "Kind"]);
});

it("has each field once, with a number that is finite", () => {
  for (const area of areas.filter(({ kind }) => kind !== "group")) {
    const fields = areaCard(area).sections.flatMap((section) => section.fields);
    expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
    for (const { value } of fields) expect(typeof value === "string" || Number.isFinite(value)).toBe(true);
  }
});
