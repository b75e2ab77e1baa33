import { readAsk } from "../../../../src/core/lookup/ask/read-ask";

describe("modeOf", () => {
  it.each([
    ["growth of ai patents korea", "difference"],
    ["change in chip exports taiwan since 2018", "difference"],
    ["annual growth of ai patents korea", "annual"],
    ["ai patents korea growth per year", "annual"],
    ["ai patents korea cagr", "annual"],
    ["growth rate of chip exports taiwan", "annual"],
    ["chip exports taiwan growth in percent", "percent"],
    ["percentage change of chip exports taiwan", "percent"],
    ["ai patents korea", undefined],
    ["ai patents korea per year", undefined],
  ])("counts %s as %s", (text, mode) => {
    expect(readAsk(text)?.mode).toBe(mode);
  });
});

describe("shapeOf", () => {
  it.each([
    ["worst in robotics", "ranking"],
    ["rank of eu in robotics", "ranking"],
    ["rank of g7 in robotics", "rank"],
    ["biggest growth in robotics", "ranking"],
    ["biggest growth in robotics korea", "change"],
    ["robots korea per year", "series"],
    ["robots and ai korea since 2015", "series"],
    ["robots and ai g7 since 2015", "figure"],
  ])("gives %s the shape of a %s", (text, shape) => {
    expect(readAsk(text)?.shape).toBe(shape);
  });
});
