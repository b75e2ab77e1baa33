import { datasets } from "../../../src/core/figures/store";
import { areasIn, codesIn, yearsIn } from "../../core/raw-figures";
import { spillOf } from "../shown";
import { bundledRange, technologyOf } from "./bundled-range";

const cases = datasets.flatMap(({ id, entry }) =>
  entry.indicators.map((indicator) => [indicator, id] as const),
);

/** How many values the dataset has and the range gives alike. */
function compare(indicator: string, id: string, technology: string, range: unknown[][]): number {
  const areas = areasIn(id).map((area) => [area]);
  const years = [[...yearsIn(id)]];
  const asked = [indicator, areas, technology === "" ? null : technology, years] as const;
  const bundled = spillOf("VALUE", ...asked, id);
  const own = spillOf("VALUE", ...asked, null, range);
  let values = 0;
  bundled.forEach((row, at) =>
    row.forEach((value, column) => {
      const given = own[at]![column]!;
      // Whose patents belong to no field is known of the bundled tables alone.
      if (String(value).includes("belong to no field, too many")) return;
      const isSame =
        typeof value === "number"
          ? typeof given === "number" && Math.abs(given - value) <= 1e-12 * Math.abs(value)
          : String(given).startsWith("#N/A ");
      if (!isSame) {
        const what = `${indicator} of ${String(areas[at])} in ${technology} in ${years[0]![column]!}`;
        throw new Error(`${what}: ${given} of the range, ${value} of ${id}`);
      }
      values += typeof value === "number" ? 1 : 0;
    }),
  );
  return values;
}

describe("A range that holds a bundled dataset", () => {
  it.each(cases)("gives %s as %s does, value by value", (indicator, id) => {
    const range = bundledRange(id);
    let values = 0;
    for (const code of codesIn(id)) {
      if (id.startsWith("ict-use") && (code === "") !== (indicator !== "USE")) continue;
      values += compare(indicator, id, technologyOf(id, code), range);
    }
    expect(values).toBeGreaterThan(5);
  });

  it("gives all technologies together too, where the dataset has them", () => {
    for (const [indicator, id] of [
      ["SHARE", "uspto-patents"],
      ["SHARE", "uspto-patents-2024"],
      ["EXPORTSHARE", "trade-kti-ncses"],
      ["INVESTMENT", "venture-capital-oecd"],
      ["VALUEADDED", "kti-value-added-exports"],
    ] as const) {
      expect(compare(indicator, id, "ALL", bundledRange(id))).toBeGreaterThan(50);
    }
  });

  it("ranks as the dataset does, and leaves out those too small to be ranked", () => {
    const range = bundledRange("uspto-patents");
    const asked = ["SHARE", "WIPO:8", 100, 2018, 0] as const;
    expect(spillOf("TOP", ...asked, null, null, range)).toEqual(spillOf("TOP", ...asked, "uspto-patents"));
    const trade = bundledRange("trade-baci-hs4");
    const traded = ["EXPORTS", "HS:8542", 100, 2018, 0] as const;
    expect(spillOf("TOP", ...traded, null, null, trade)).toEqual(spillOf("TOP", ...traded, "trade-baci-hs4"));
  });

  it("takes the same year for the latest, where the last is as full as the others", () => {
    const range = bundledRange("uspto-patents");
    expect(spillOf("SHARE", "KR", "WIPO:8", null, null, range)).toEqual(
      spillOf("SHARE", "KR", "WIPO:8", null, "uspto-patents"),
    );
  });
});
