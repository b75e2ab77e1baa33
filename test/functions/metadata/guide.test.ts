import { guideOf } from "../../../src/functions/metadata/guide";

const one = (id: string): { id: string; name: string; description: string; parameters: [] } => ({
  id,
  name: id,
  description: `${id}.`,
  parameters: [],
});

describe("guideOf", () => {
  it("puts the examples beside each function, with the format of its indicator", () => {
    const examples = new Map([
      ["SHARE", [{ formula: "=ATI.SHARE()", result: "1" }]],
      ["CITE", [{ formula: "=ATI.CITE()", result: "x" }]],
    ]);
    const { functions } = guideOf({ functions: [one("SHARE"), one("CITE"), one("META")] }, examples);
    expect(functions.map(({ id, examples: each }) => [id, each])).toEqual([
      ["SHARE", [{ formula: "=ATI.SHARE()", result: "1", format: "0.0%" }]],
      ["CITE", [{ formula: "=ATI.CITE()", result: "x" }]],
      ["META", []],
    ]);
  });
});
