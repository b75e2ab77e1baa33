import { CHANGE_MODES } from "../../../src/core/indicators/change-mode";
import { suggestions, SUGGESTED } from "../../../src/functions/metadata/suggestions";

describe("The suggestions", () => {
  it("exist for every parameter that is to have them", () => {
    const ids = suggestions.map(({ id }) => id);
    expect([...new Set(Object.values(SUGGESTED))].sort()).toEqual([...ids].sort());
  });

  it("name all modes that CHANGE knows", () => {
    const modes = suggestions.find(({ id }) => id === "Mode")!;
    expect(modes.values.map(({ stringValue }) => stringValue)).toEqual(CHANGE_MODES);
  });

  it("are texts whose name is what they stand for", () => {
    for (const { type, values } of suggestions) {
      expect(type).toBe("string");
      for (const { name, stringValue, tooltip } of values) {
        expect(name).toBe(stringValue);
        expect(typeof tooltip).toBe("string");
      }
    }
  });
});
