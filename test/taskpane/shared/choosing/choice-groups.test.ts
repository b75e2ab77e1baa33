import { findIndicator, indicatorOf, indicators } from "../../../../src/core/catalogue/indicators";
import { codeSetOf } from "../../../../src/core/catalogue/code-set";
import {
  ALL,
  findTechnology,
  technologies,
  type Technology,
} from "../../../../src/core/catalogue/technologies";
import { Refusal } from "../../../../src/core/refusal";
import { datasetOf } from "../../../../src/core/figures/store";
import { areaGroups } from "../../../../src/taskpane/shared/choosing/area-groups";
import { datasetGroups } from "../../../../src/taskpane/shared/choosing/dataset-groups";
import { indicatorGroups } from "../../../../src/taskpane/shared/choosing/indicator-groups";
import { isOfSixteen, SIXTEEN } from "../../../../src/taskpane/shared/choosing/technologies-of-choice";
import { technologyGroups } from "../../../../src/taskpane/shared/choosing/technology-groups";

const share = indicatorOf("SHARE");

it("greys a technology without figures, with the reason", () => {
  const [sixteen] = technologyGroups(share, undefined);
  // All sixteen at once, all fields, and the sixteen one by one.
  expect(sixteen?.options).toHaveLength(18);
  const blockchain = sixteen?.options.find(({ value }) => value === "BLOCKCHAIN");
  expect(blockchain).toMatchObject({
    disabled: true,
    note: "No open dataset has figures of patent share in Blockchain: no field of the 35 isolates it.",
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

it("offers all sixteen at once, and says how many of them have figures", () => {
  const allOf = (code: string, dataset?: string) =>
    technologyGroups(indicatorOf(code), dataset === undefined ? undefined : datasetOf(dataset))[0]
      ?.options[0];
  const [sixteen] = technologyGroups(share, undefined);
  const found = sixteen?.options.filter(({ value, disabled }) => isOfSixteen(value) && !disabled).length;
  expect(allOf("SHARE")).toMatchObject({
    value: SIXTEEN,
    disabled: false,
    note: `side by side; ${found} have figures`,
  });
  // Industries are none of the report's technologies.
  expect(allOf("VALUEADDED", "kti-value-added-exports")).toMatchObject({
    disabled: true,
    note: "none has figures",
  });
});

it("says how many of several technologies a dataset lacks", () => {
  const [first, ...options] = datasetGroups(share, technologies)[0]?.options ?? [];
  const optionOf = (id: string) => options.find(({ value }) => value === id);
  const lacking = (id: string): number =>
    technologies.filter((technology) => codeSetOf(share, technology, datasetOf(id)) instanceof Refusal)
      .length;
  expect(lacking("uspto-patents")).toBeGreaterThan(0);
  expect(optionOf("uspto-patents")?.note).toMatch(
    new RegExp(`; without ${lacking("uspto-patents")} of the 16$`),
  );
  expect(first?.note).toMatch(/^now uspto-patents: /);
  const blockchain = findTechnology("BLOCKCHAIN") as Technology;
  const unmapped = technologies.filter(({ code }) => lackedBy(code, "uspto-patents")).slice(0, 2);
  expect(datasetGroups(share, [blockchain, ...unmapped])[0]?.options[1]).toMatchObject({
    disabled: true,
    note: "has none of these technologies",
  });
});

const lackedBy = (code: string, id: string): boolean =>
  codeSetOf(share, findTechnology(code) as Technology, datasetOf(id)) instanceof Refusal;

it("offers the own codes of the datasets that have the indicator, and no others", () => {
  const titles = technologyGroups(indicatorOf("EXPORTS"), undefined).map(({ title }) => title);
  expect(titles).toEqual(["Technologies", "Codes HS: of trade-baci-hs4", "Codes KTI: of trade-kti-ncses"]);
  expect(technologyGroups(indicatorOf("GERD"), undefined)).toEqual([]);
});

it("offers only datasets that have the indicator, with what they measure", () => {
  const [group] = datasetGroups(share, [findTechnology("AI") as Technology]);
  expect(group?.options.map(({ value }) => value)).toEqual(["", ...share.datasets.map(({ id }) => id)]);
  expect(group?.options[0]?.note).toMatch(/^now uspto-patents: utility patents/);
  expect(datasetGroups(share, [findTechnology("ROB") as Technology])[0]?.options.at(-1)).toMatchObject({
    disabled: true,
    note: "uspto-patents-2024 has no figures of Robotics.",
  });
  expect(datasetGroups(share, [ALL])[0]?.options[1]?.disabled).toBe(false);
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
