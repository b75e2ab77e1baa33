import { CHANGE_MODES, findMode } from "../../../src/core/indicators/change-mode";

describe("findMode", () => {
  it("finds each mode in any case and refuses others with the nearest", () => {
    for (const mode of CHANGE_MODES) expect(findMode(mode.toUpperCase())).toBe(mode);
    expect(findMode("percents")).toMatchObject({
      kind: "invalid",
      message: expect.stringContaining('"percent"') as string,
    });
  });
});
