import { datasetFolders, EU27 } from "../core/raw-figures";
import { only, spill, textOf } from "./shown";

const list = (rest: string): string[][] => spill(`=ATI.LIST(${rest})`) as string[][];
const codes = (rest: string): string[] => list(`${rest},0`).map(([code]) => code!);

describe("LIST", () => {
  it("has code, name, kind and note, under a header row", () => {
    const result = list('"groups"');
    expect(result[0]).toEqual(["code", "name", "kind", "note"]);
    expect(result.slice(1)).toContainEqual(["G7", "Group of Seven", "group", "CA, FR, DE, IT, JP, GB, US"]);
  });

  it("leaves the header out with 0, and puts title and source above it with 2", () => {
    const with1 = list('"groups",,1');
    const with2 = list('"groups",,2');
    expect(list('"groups",,0')).toEqual(with1.slice(1));
    expect(with2.slice(2)).toEqual(with1);
    expect(with2[0]).toEqual(["Code list: groups", "", "", ""]);
    expect(with2[1]![0]).toMatch(/^Source: ATI edition \d{4}-\d{2}-\d{2} [0-9a-f]{8}$/);
  });

  it.each([
    ["areas", ["KR", "EU27_2020", "WORLD", "R_EU27_EPO"]],
    ["technologies", ["ADM", "AI", "BIGDATA", "SEC", "ALL"]],
    ["indicators", ["SHARE", "RPA", "GERD", "GERDNCSES", "INVESTMENTGDP"]],
    ["datasets", ["uspto-patents", "kti-value-added-exports"]],
    ["groups", ["G7", "BRICS", "EASTASIA", "NORDIC"]],
    ["fields", ["WIPO:0", "WIPO:8", "WIPO:99", "PCT:ELECTRICAL", "AI:AI"]],
    ["products", ["HS:8542", "KTI:HIGH"]],
    ["verticals", ["VC:TOTAL", "VC:SEED", "VC:Cybersecurity"]],
    ["industries", ["VA:Scientific R&D", "VA:All industries"]],
  ])("knows %s", (kind, some) => {
    expect(codes(`"${kind}",`)).toEqual(expect.arrayContaining(some));
  });

  it("has the sixteen technologies and ALL, every dataset and no group among areas", () => {
    expect(codes('"technologies",')).toHaveLength(17);
    expect(codes('"datasets",').sort()).toEqual([...datasetFolders].sort());
    expect(codes('"areas",')).not.toContain("G7");
  });

  it("finds its kinds in the singular and in any case", () => {
    expect(list('"Area"')).toEqual(list('"areas"'));
    expect(list('"technology"')).toEqual(list('"technologies"'));
    expect(list('"industry"')).toEqual(list('"industries"'));
  });

  it("filters by text in code, name, alias or note, in any spelling", () => {
    expect(codes('"areas","korea"')).toEqual(expect.arrayContaining(["KR"]));
    expect(codes('"areas","KOR"')).toContain("KR");
    expect(codes('"technologies","semi-conductors"')).toEqual(["MNE"]);
    expect(codes('"products","lathes"')).toEqual(["HS:8458"]);
    for (const [code, name] of list('"fields","optics",0')) expect(`${code!} ${name!}`).toMatch(/optics/i);
  });

  it("gives the members of a group or aggregate among areas, in order", () => {
    expect(codes('"areas","EASTASIA"')).toEqual(["CN", "JP", "KR", "TW"]);
    expect(codes('"areas","G7"')).toEqual(["CA", "FR", "DE", "IT", "JP", "GB", "US"]);
    expect(codes('"areas","EU27"').sort()).toEqual([...EU27].sort());
    expect(codes('"areas","EU28"')).toHaveLength(28);
  });

  it("is #N/A where nothing has the text, and says where else to look", () => {
    expect(textOf('=ATI.LIST("areas","xyzzy")')).toMatch(
      /^#N\/A No entry of "areas" has the text "xyzzy".*ATI\.SEARCH/,
    );
  });

  it("refuses an unknown kind and a missing one, naming those it knows", () => {
    expect(only('=ATI.LIST("area s x")')).toMatch(/^#VALUE! Unknown list/);
    expect(only('=ATI.LIST("xyzzyplugh")')).toMatch(/^#VALUE! .*areas, technologies, indicators/);
    expect(only('=ATI.LIST("")')).toMatch(/^#VALUE! No kind given/);
  });

  it("serves as the list of another function", () => {
    expect(spill('=ATI.SHARE("EASTASIA","AI",2018)')).toHaveLength(codes('"areas","EASTASIA"').length);
  });
});
