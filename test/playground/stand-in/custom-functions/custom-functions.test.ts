import { createCustomFunctions } from "../../../../src/playground/stand-in/custom-functions/custom-functions";
import type { SpreadsheetHost } from "../../../../src/playground/stand-in/host";
import { MemoryGrid } from "../../memory-grid";

function hostWith(...ids: string[]): { host: SpreadsheetHost; registered: string[] } {
  const registered: string[] = [];
  const functions = ids.map((id) => ({ id, name: id, parameters: [] }));
  const register = (name: string): void => void registered.push(name);
  const host = { grid: new MemoryGrid(), metadata: { functions }, register, ready: Promise.resolve() };
  return { host, registered };
}

describe("CustomFunctions.associate", () => {
  it("registers under the name of the metadata, one by one or together", () => {
    const { host, registered } = hostWith("SHARE", "RPA", "TOP");
    const customFunctions = createCustomFunctions(host);
    customFunctions.associate("SHARE", () => 1);
    customFunctions.associate({ RPA: () => 1, top: () => 1 });
    expect(registered).toEqual(["SHARE", "RPA", "TOP"]);
  });

  it("refuses an id that the metadata lacks", () => {
    const customFunctions = createCustomFunctions(hostWith("SHARE").host);
    expect(() => customFunctions.associate("SHAER", () => 1)).toThrow(
      'functions.json has no function "SHAER".',
    );
  });

  it("does nothing where there is no playground", () => {
    expect(() => createCustomFunctions(undefined).associate("SHARE", () => 1)).not.toThrow();
  });
});
