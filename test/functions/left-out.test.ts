import path from "node:path";
import metadata from "../../src/data/compiled/functions.json";
import { functionFiles, readExamples, type ParameterMetadata } from "../../src/functions/metadata/metadata";
import { shareOf } from "../core/raw-figures";
import { callIn } from "./formula";
import { spillOf } from "./shown";

const examples = readExamples(functionFiles(path.resolve(__dirname, "../../src/functions")));

/** What may arrive for an argument that is left out; nobody documents which. */
const OF_A_MATRIX = [null, undefined, [[null]], [[""]], [[0]], "", 0];
/** Excel turns what it passes into the type of a scalar; 0 is a number that may be meant. */
const OF_A_TEXT = [null, undefined, "", "0"];
const OF_A_NUMBER = [null, undefined, "", [[null]], [[""]]];

const formsOf = ({ dimensionality, type }: ParameterMetadata): readonly unknown[] =>
  dimensionality === "matrix" ? OF_A_MATRIX : type === "string" ? OF_A_TEXT : OF_A_NUMBER;

const functions = metadata.functions as readonly {
  readonly id: string;
  readonly parameters: readonly ParameterMetadata[];
}[];
const optional = functions.flatMap(({ id, parameters }) =>
  parameters.flatMap((parameter, at) =>
    // EXPLAIN needs an area where it is asked for an indicator, and none for an id of the report.
    parameter.optional === true && !(id === "EXPLAIN" && parameter.name === "areas")
      ? [{ id, name: parameter.name, parameter, at }]
      : [],
  ),
);

describe("An optional argument that is left out", () => {
  it.each(optional)("of $id, $name, answers alike in whatever form it arrives", ({ id, parameter, at }) => {
    for (const { formula } of examples.get(id)!) {
      const { args } = callIn(formula);
      const withForm = (form: unknown): unknown[] =>
        Object.assign(new Array<unknown>(Math.max(args.length, at + 1)).fill(null), args, { [at]: form });
      const leftOut = spillOf(id, ...withForm(null));
      for (const form of formsOf(parameter)) expect(spillOf(id, ...withForm(form))).toEqual(leftOut);
    }
  });

  it("is the default year of SHARE, whichever arrives", () => {
    for (const form of OF_A_MATRIX) {
      const [[share]] = spillOf("SHARE", [["KR"]], [["Big Data"]], form, null) as [[number]];
      expect(share).toBeCloseTo(shareOf("uspto-patents", ["6", "7"], "KR", 2020), 12);
      expect(share).toBeCloseTo(0.0574, 4);
    }
  });

  it("is told apart from a blank among several cells", () => {
    expect(spillOf("SHARE", "KR", "Big Data", [[2018, null]])).toEqual([[expect.any(Number), ""]]);
    expect(spillOf("SHARE", [["KR"], [0]], "Big Data")).toEqual([[expect.any(Number)], [""]]);
  });

  it('of a needed area or technology is "" where an empty cell is given for it', () => {
    for (const blank of [[[null]], [[""]], [[0]]]) {
      expect(spillOf("SHARE", blank, "Big Data")).toEqual([[""]]);
      expect(spillOf("SHARE", "KR", blank)).toEqual([[""]]);
      expect(spillOf("TOP", "SHARE", blank)).toEqual([[""]]);
    }
  });
});
