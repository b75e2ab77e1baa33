import { readAsk } from "../../../../src/core/lookup/ask/read-ask";
import { figureOfAsk, hasFigure } from "../../../../src/core/lookup/ask/figure-of-ask";
import { datasetOf } from "../../../../src/core/figures/store";
import { Refusal } from "../../../../src/core/refusal";
import { figureOf } from "../../../data/compiled/figure-of";

const figure = (text: string): { value: number; year: number; area: string } => {
  const ask = readAsk(text);
  const found = ask && figureOfAsk(ask);
  if (found === undefined || found instanceof Refusal) throw new Error(`${text} has no figure`);
  return { ...found, area: found.area.code };
};
/** Million USD, of the two headings that stand for the technology; the dataset has USD. */
const exports = (area: string, year: number): number =>
  ["8541", "8542"].reduce((sum, code) => sum + figureOf("trade-baci-hs4", "EXPORTS", code, area, year), 0) /
  1e6;

describe("figureOfAsk", () => {
  it("gives the figure of the first area, in the year asked for", () => {
    const { value, year, area } = figure("chip exports taiwan korea 2022");
    expect([year, area]).toEqual([2022, "TW"]);
    expect(value).toBeCloseTo(exports("TW", 2022), 6);
  });

  it("gives the first of a ranking, a place, and the difference of a change", () => {
    expect(figure("top 3 chip exports 2022").value).toBeGreaterThan(exports("KR", 2022));
    expect(figure("rank of taiwan in chip exports 2022").value).toBe(
      1 + Number(exports("CN", 2022) > exports("TW", 2022)),
    );
    expect(figure("change of chip exports taiwan 2020 to 2022").value).toBeCloseTo(
      exports("TW", 2022) - exports("TW", 2020),
      6,
    );
  });

  it("tells why there is none", () => {
    const ask = readAsk("blockchain patents");
    const found = ask && figureOfAsk(ask);
    expect(found instanceof Refusal && found.message).toMatch(/No field of the 35|no field of the 35/);
    expect(ask && hasFigure(ask)).toBe(false);
  });

  it("has none of years that are still to come", () => {
    const ask = readAsk("chip exports taiwan since 2050");
    expect(ask?.years).toEqual({ from: 2050 });
    expect(ask && hasFigure(ask)).toBe(false);
    expect(figure("chip exports taiwan since 2020").year).toBe(
      datasetOf("trade-baci-hs4").entry.lastComplete,
    );
  });
});
