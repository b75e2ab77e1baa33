import { list, LIST_KINDS } from "../../../src/core/lookup/lists";
import { search } from "../../../src/core/lookup/search";

describe("search", () => {
  it("finds every entry of every list by its code", () => {
    for (const kind of LIST_KINDS) {
      for (const { code } of list(kind)) {
        if (!search(code, 3).some((hit) => hit.code === code)) throw new Error(`${code} is not found`);
      }
    }
  });

  it("finds areas, technologies, indicators, datasets and codes by their names, among the first that share one", () => {
    const codeLists = [
      "areas",
      "technologies",
      "indicators",
      "datasets",
      "groups",
      "fields",
      "products",
      "verticals",
    ];
    for (const kind of [...codeLists, "industries"]) {
      for (const { code, name } of list(kind)) {
        if (!search(name, 5).some((hit) => hit.code === code))
          throw new Error(`${name} does not find ${code}`);
      }
    }
  });

  it("gives no more than are asked for", () => {
    expect(search("technology", 2)).toHaveLength(2);
    expect(search("technology", 100).length).toBeGreaterThan(10);
  });

  it("finds nothing for a text that normalises to nothing or is like no name", () => {
    expect(search("!!!", 10)).toEqual([]);
    expect(search("xyzzyplugh", 10)).toEqual([]);
  });
});
