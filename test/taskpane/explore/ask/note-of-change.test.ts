import { readAsk } from "../../../../src/core/lookup/ask/read-ask";
import { noteOfChange } from "../../../../src/taskpane/explore/ask/note-of-change";
import { figureOf } from "../../../data/compiled/figure-of";

const note = (text: string) => {
  const ask = readAsk(text);
  return ask && noteOfChange(ask);
};

/** Billion USD, of the two headings that stand for semiconductors; the dataset has USD. */
const exports = (year: number): number =>
  ["8541", "8542"].reduce((sum, code) => sum + figureOf("trade-baci-hs4", "EXPORTS", code, "TW", year), 0) /
  1e9;

/** Patents in the two fields that contain Big Data, of Korea's in the world's. */
const share = (year: number): number => patents("KR", year) / patents("WORLD", year);
const patents = (area: string, year: number): number =>
  ["6", "7"].reduce((sum, field) => sum + figureOf("uspto-patents", "PATENTS", field, area, year), 0);

describe("noteOfChange", () => {
  it("tells a difference in the figure's own unit", () => {
    const difference = (exports(2022) - exports(2020)).toFixed(1);
    expect(note("change of chip exports taiwan 2020 to 2022")).toBe(
      `+${difference} billion USD · Taiwan, 2020 to 2022`,
    );
    const points = ((share(2018) - share(2010)) * 100).toFixed(1);
    expect(note("change of big data share korea 2010 to 2018")).toBe(
      `+${points} pp · South Korea, 2010 to 2018`,
    );
  });

  it("tells a growth in per cent, and that of a year", () => {
    const growth = exports(2022) / exports(2020);
    expect(note("chip exports taiwan growth in percent 2020 to 2022")).toBe(
      `+${((growth - 1) * 100).toFixed(1)} % · Taiwan, 2020 to 2022`,
    );
    expect(note("chip exports taiwan annual growth 2020 to 2022")).toBe(
      `+${((Math.sqrt(growth) - 1) * 100).toFixed(1)} % a year · Taiwan, 2020 to 2022`,
    );
  });

  it("tells nothing where no change is asked for, or there is none", () => {
    expect(note("chip exports taiwan")).toBeUndefined();
    expect(note("chip exports taiwan change 2010 to 2022")).toBeUndefined();
    expect(note("growth of blockchain patents korea")).toBeUndefined();
  });
});
