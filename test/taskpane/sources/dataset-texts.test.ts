import { datasetOf, datasets } from "../../../src/core/figures/store";
import {
  cautionScope,
  codesInWords,
  indicatorsInWords,
  yearsCovered,
} from "../../../src/taskpane/sources/dataset-texts";

const entry = (id: string) => datasetOf(id).entry;

it("tells the years and the last complete one", () => {
  expect(yearsCovered(entry("uspto-patents"))).toBe("1998 to 2020; last complete year 2020");
  expect(yearsCovered(entry("trade-baci-hs4"))).toBe("2017 to 2024; last complete year 2023");
  expect(yearsCovered(entry("context-indicators"))).toMatch(/; each indicator has its own/);
});

it("tells the own codes with their prefix", () => {
  expect(codesInWords(entry("uspto-patents"))).toMatch(/^37 codes, from WIPO:0 \(All fields\) to WIPO:/);
  expect(codesInWords(entry("ai-patents-oecd-ip5"))).toBe("1 code, AI:AI (Artificial intelligence)");
  expect(codesInWords(entry("venture-capital-us-cn-by-technology"))).toMatch(/from VC:3D printing to VC:/);
  expect(codesInWords(entry("context-indicators"))).toMatch(/^None of its own/);
});

it("tells what is counted and its unit", () => {
  expect(indicatorsInWords(entry("trade-baci-hs4"))).toBe("EXPORTS and IMPORTS (USD)");
  expect(indicatorsInWords(entry("ai-companies-deals-us-cn"))).toBe(
    "STARTUPS (companies); FUNDINGROUNDS (deals)",
  );
  expect(indicatorsInWords(entry("context-indicators"))).toBe("20 indicators, each in its own unit");
});

it("tells where a caution holds", () => {
  const caution = { text: "" };
  expect(cautionScope(caution, "HS")).toBe("");
  expect(cautionScope({ ...caution, codes: ["9013"], from: 2022 }, "HS")).toBe(
    "Only for HS:9013; 2022 and later",
  );
  expect(
    cautionScope({ ...caution, indicators: ["SHARE", "RPA"], areas: ["KR"], from: 2018, to: 2018 }, "WIPO"),
  ).toBe("Only for SHARE and RPA; South Korea; 2018");
  expect(cautionScope({ ...caution, to: 2010 }, "")).toBe("Only for 2010 and earlier");
});

it.each(datasets.map((dataset) => [dataset.id, dataset.entry] as const))(
  "says nothing odd of %s",
  (_id, of) => {
    const all = [
      yearsCovered(of),
      codesInWords(of),
      indicatorsInWords(of),
      ...of.cautions.map((caution) => caution.text + cautionScope(caution, of.prefix)),
    ];
    for (const text of all) expect(text).not.toMatch(/undefined|NaN|null|\(\)/);
  },
);
