import { peerGroups, areasForOne } from "../../../../src/taskpane/compare/choices/area-options";
import { datasetOptions } from "../../../../src/taskpane/compare/choices/dataset-options";
import { indicatorOptions } from "../../../../src/taskpane/compare/choices/indicator-choice";
import {
  technologiesChosen,
  technologiesShown,
  technologyOptions,
} from "../../../../src/taskpane/compare/choices/technology-options";
import type { ChoiceGroup } from "../../../../src/taskpane/shared/choosing/choice-option";
import { technologies } from "../../../../src/core/catalogue/technologies";
import { templateOf } from "../../../../src/plans/sheet/templates";

const sixteen = technologies.map(({ code }) => code);

const option = (groups: readonly ChoiceGroup[], value: string) =>
  groups.flatMap(({ options }) => options).find((each) => each.value === value);

it("greys a technology without figures, and says why", () => {
  const groups = technologyOptions({ indicators: ["SHARE", "RPA"], dataset: "" }, true);
  // No dataset of patents has a field for blockchains.
  expect(option(groups, "BLOCKCHAIN")).toMatchObject({
    disabled: true,
    note: expect.stringMatching(/\.$/) as string,
  });
  expect(option(groups, "MNE")?.disabled).toBe(false);
  expect(option(groups, "WIPO:8")?.disabled).toBe(false);
  expect(option(groups, "HS:8542")).toBeUndefined();
});

it("asks for no technology where all indicators are of countries", () => {
  expect(technologyOptions({ indicators: ["GERD"], dataset: "" }, true)).toEqual([]);
  // Beside one of patents it counts for nothing.
  const beside = technologyOptions({ indicators: ["GERD", "SHARE"], dataset: "" }, false);
  expect(option(beside, "BLOCKCHAIN")?.disabled).toBe(true);
  expect(option(beside, "SIXTEEN")).toBeUndefined();
});

it("shows all sixteen technologies as one, and writes them out", () => {
  expect(technologiesShown(sixteen)).toEqual(["SIXTEEN"]);
  expect(technologiesShown([...sixteen, "WIPO:8"])).toEqual(["SIXTEEN", "WIPO:8"]);
  expect(technologiesShown(["MNE", "ROB"])).toEqual(["MNE", "ROB"]);
  expect(technologiesChosen(["MNE"], ["MNE", "SIXTEEN"])).toEqual(sixteen);
  expect(technologiesChosen(sixteen, ["SIXTEEN", "ROB"])).toEqual(["ROB"]);
  expect(technologiesChosen(sixteen, [])).toEqual(sixteen);
});

it("greys an indicator that has no figure of the technologies", () => {
  const groups = indicatorOptions({ technologies: ["BLOCKCHAIN"], dataset: "" });
  expect(option(groups, "SHARE")?.disabled).toBe(true);
  expect(option(groups, "GERD")?.disabled).toBe(false);
  expect(option(indicatorOptions({ technologies: ["MNE"], dataset: "" }), "SHARE")?.disabled).toBe(false);
});

it("offers the datasets of the indicators, each with those it has", () => {
  const groups = datasetOptions(templateOf("head-to-head").standard);
  expect(option(groups, "")?.label).toBe("Default");
  expect(option(groups, "uspto-patents")?.note).toMatch(/; for Patent share, Revealed patent advantage$/);
  expect(option(groups, "trade-baci-hs4")?.disabled).toBe(false);
  expect(option(groups, "venture-capital-oecd")).toBeUndefined();
});

it("greys a dataset without any of the technologies", () => {
  const groups = datasetOptions({ indicators: ["SHARE"], technologies: ["MNE"] });
  // It has artificial intelligence alone.
  expect(option(groups, "ai-patents-oecd-ip5")?.disabled).toBe(true);
});

it("offers no group where there is room for one area, and only those with members as peers", () => {
  expect(option(areasForOne(), "G7")).toBeUndefined();
  expect(option(areasForOne(), "members:EU27_2020")).toBeUndefined();
  expect(option(areasForOne(), "EU27_2020")).toBeDefined();
  expect(option(peerGroups(), "G7")).toBeDefined();
  expect(option(peerGroups(), "EU27_2020")?.note).toBe("27 countries");
  expect(option(peerGroups(), "KR")).toBeUndefined();
});
