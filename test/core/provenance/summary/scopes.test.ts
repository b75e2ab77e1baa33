import { indicatorOf } from "../../../../src/core/catalogue/indicators";
import { summarised } from "./plain-summary";

const told = (indicator: string, areas: readonly string[], year: number): string[] =>
  summarised({
    indicator: indicatorOf(indicator),
    areas,
    technologies: ["MNE"],
    years: [year],
  }) as string[];

it("An area's own cautions are told, each once", () => {
  const hongKong = "China includes Hong Kong, which has no figure of its own here.";
  expect(told("SHARE", ["KR", "CN"], 2018)).toContain(hongKong);
  const several = summarised({
    indicator: indicatorOf("SHARE"),
    areas: ["CN"],
    technologies: ["MNE", "ROB", "AI"],
  }) as string[];
  expect(several.filter((sentence) => sentence === hongKong)).toHaveLength(1);
  expect(told("SHARE", ["KR", "JP"], 2018)).not.toContain(hongKong);
  expect(told("SHARE", ["US"], 2018).join(" ")).toContain("home office of the United States");
  expect(told("RPA", ["US"], 2018).join(" ")).not.toContain("home office of the United States");
});

it("A year that is not complete is told", () => {
  const incomplete = "2024 is incomplete in BACI's trade data; the last complete year is 2023.";
  expect(told("EXPORTS", ["KR"], 2024)).toContain(incomplete);
  expect(told("EXPORTS", ["KR"], 2023)).not.toContain(incomplete);
});

it("What is said of all figures of a dataset is not", () => {
  expect(told("SHARE", ["KR"], 2018).join(" ")).not.toContain("utility patents");
});
