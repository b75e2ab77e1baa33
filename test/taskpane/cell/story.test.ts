import { areaOf } from "../../../src/core/catalogue/areas";
import { indicators } from "../../../src/core/catalogue/indicators";
import { ALL } from "../../../src/core/catalogue/technologies";
import { measurementOf } from "../../../src/core/indicators/choice";
import { explain } from "../../../src/core/provenance/explain";
import { isFound } from "../../../src/core/refusal";
import { splitStory } from "../../../src/taskpane/cell/story";

it("parts the sum from the rest, for every indicator, and loses nothing", () => {
  for (const indicator of indicators) {
    const measurement = measurementOf(indicator, ALL);
    if (!isFound(measurement)) continue;
    const story = explain(measurement, areaOf("KR"), measurement.latest);
    const [first, rest] = splitStory(story);
    expect(`${first} ${rest}`.trim()).toBe(story);
    if (story.startsWith("No figure")) continue;
    expect(first).toMatch(new RegExp(`, ${measurement.latest}: .*\\.$`));
    expect(rest).toMatch(/^(Codes: |Dataset )/);
  }
});

it("leaves a reason whole", () => {
  expect(splitStory("Not explained here. The cell B2 is empty.")).toEqual([
    "Not explained here. The cell B2 is empty.",
    "",
  ]);
});
