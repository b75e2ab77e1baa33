import "../functions/custom-functions";
import guide from "../../src/data/compiled/guide.json";
import { indicators } from "../../src/core/catalogue/indicators";
import { datasets } from "../../src/core/figures/store";
import type { HelpContent } from "../../src/help/help-content";
import { answererOf } from "../../src/help/run/answerer";
import { loadFunctions } from "../../src/help/run/custom";

/** What the help is made of, with two pictures that need not be there. */
export const helpContent = (): HelpContent => ({
  functions: guide.functions as unknown as HelpContent["functions"],
  indicators,
  datasets,
  answer: answererOf(loadFunctions()),
  edition: "2026-01-02 0123abcd",
  version: "1.2.3",
  pictures: new Map([
    ["explore-light.png", { width: 320, height: 400 }],
    ["explore-dark.png", { width: 320, height: 400 }],
  ]),
});
