import { findIndicator, indicatorOf, indicators } from "../../../src/core/catalogue/indicators";
import { ALL, findTechnology, type Technology } from "../../../src/core/catalogue/technologies";
import { datasetOf } from "../../../src/core/figures/store";
import { areaGroups } from "../../../src/taskpane/explore/area-groups";
import { datasetGroups } from "../../../src/taskpane/explore/dataset-groups";
import { indicatorGroups } from "../../../src/taskpane/explore/indicator-groups";
import { technologyGroups } from "../../../src/taskpane/explore/technology-groups";

const share = indicatorOf("SHARE");

it("greys a technology without figures, with the reason", () => {
  const [sixteen] = technologyGroups(share, undefined);
  expect(sixteen?.options).toHaveLength(17);
  const blockchain = sixteen?.options.find(({ value }) => value === "BLOCKCHAIN");
  expect(blockchain).toMatchObject({
    disabled: true,
    note: "No open dataset has SHARE of Blockchain: no field of the 35 isolates it.",
  });
  const bigData = sixteen?.options.find(({ value }) => value === "BIGDATA");
  expect(bigData).toMatchObject({ disabled: false, note: "" });
});

it("greys what a pinned dataset lacks, and names one that has it", () => {
  const [sixteen] = technologyGroups(share, datasetOf("ai-patents-oecd-ip5"));
  const robotics = sixteen?.options.find(({ value }) => value === "ROB");
  expect(robotics?.disabled).toBe(true);
  expect(robotics?.note).toContain('Try dataset "uspto-patents"');
});

it("offers the own codes of the datasets that have the indicator, and no others", () => {
  const titles = technologyGroups(indicatorOf("EXPORTS"), undefined).map(({ title }) => title);
  expect(titles).toEqual(["Technologies", "Codes HS: of trade-baci-hs4", "Codes KTI: of trade-kti-ncses"]);
  expect(technologyGroups(indicatorOf("GERD"), undefined)).toEqual([]);
});

it("offers only datasets that have the indicator, with what they measure", () => {
  const [group] = datasetGroups(share, findTechnology("AI") as Technology);
  expect(group?.options.map(({ value }) => value)).toEqual(["", ...share.datasets.map(({ id }) => id)]);
  expect(group?.options[0]?.note).toMatch(/^now uspto-patents: utility patents/);
  expect(datasetGroups(share, findTechnology("ROB") as Technology)[0]?.options.at(-1)).toMatchObject({
    disabled: true,
    note: "pct-applications does not map Robotics.",
  });
  expect(datasetGroups(share, ALL)[0]?.options[1]?.disabled).toBe(false);
});

it("offers groups, members of unions, and the areas that the dataset has", () => {
  const [groups, aggregates, countries] = areaGroups(datasetOf("uspto-patents"));
  expect(groups?.options.map(({ value }) => value)).toEqual(
    expect.arrayContaining(["G7", "EASTASIA", "members:EU27_2020"]),
  );
  expect(aggregates?.options.map(({ value }) => value)).toContain("WORLD");
  const codes = countries?.options.map(({ value }) => value) ?? [];
  expect(codes).toContain("KR");
  expect(codes).not.toContain("AF");
});

it("offers every indicator once", () => {
  const offered = indicatorGroups().flatMap(({ options }) => options.map(({ value }) => value));
  expect(offered).toHaveLength(indicators.length);
  expect(offered.every((code) => "code" in findIndicator(code))).toBe(true);
});
