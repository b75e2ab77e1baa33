import type { FormulaValue } from "../../../../src/playground/stand-in/cell-value";
import { callOf } from "../../../../src/playground/stand-in/custom-functions/call";
import { CustomFunctionsError, ErrorCode } from "../../../../src/playground/stand-in/custom-functions/error";
import type { ParameterMetadata } from "../../../../src/playground/stand-in/custom-functions/metadata";
import type { PassingManners } from "../../../../src/playground/stand-in/custom-functions/pass-argument";
import { FRIENDLY } from "../../../../src/playground/stand-in/excel/manners";

const MATRIX: ParameterMetadata = { name: "m", type: "any", dimensionality: "matrix" };
const SCALAR: ParameterMetadata = { name: "s", type: "any" };

/** The arguments that a function of these parameters is called with, or the error that comes instead of a call. */
async function passed(parameters: ParameterMetadata[], ...given: FormulaValue[]): Promise<unknown> {
  let received: unknown[] | undefined;
  const call = callOf({ id: "F", name: "F", parameters }, (...args) => {
    received = args;
    return "done";
  });
  const result = await call(given);
  return received ?? result;
}

async function returned(result: unknown): Promise<FormulaValue> {
  return callOf({ id: "F", name: "F", parameters: [] }, () => result)([]);
}

async function thrown(what: unknown): Promise<FormulaValue> {
  return callOf({ id: "F", name: "F", parameters: [] }, () => {
    throw what;
  })([]);
}

describe("Where Excels differ", () => {
  const call = async (manners: Partial<PassingManners>, ...given: FormulaValue[]): Promise<unknown> => {
    let received: unknown;
    const parameters = [{ ...MATRIX, optional: true }];
    const metadata = { id: "F", name: "F", parameters };
    const made = callOf(metadata, (first) => ((received = first), "done"), { ...FRIENDLY, ...manners });
    const result = await made(given);
    return result === "done" ? received : result;
  };

  it.each([null, [[null]], [[""]], [[0]]])("an omitted matrix may arrive as %j", async (leftOut) => {
    expect(await call({ leftOut })).toEqual(leftOut);
  });

  it.each(["", 0, null] as const)("an empty cell may arrive as %j", async (emptyCell) => {
    expect(await call({ emptyCell }, [[null], ["KR"]])).toEqual([[emptyCell], ["KR"]]);
  });

  it("a range of too many cells may be #CALC!", async () => {
    expect(await call({ mostCells: 2 }, [["a"], ["b"]])).toEqual([["a"], ["b"]]);
    expect(await call({ mostCells: 2 }, [["a"], ["b"], ["c"]])).toEqual({ error: "#CALC!" });
  });
});

describe("Arguments", () => {
  const invocation = { functionName: "F" };
  const optional = { optional: true };

  it("an omitted argument is null, and the invocation comes last", async () => {
    expect(await passed([SCALAR, { ...MATRIX, ...optional }, { ...SCALAR, ...optional }], "KR")).toEqual([
      "KR",
      null,
      null,
      invocation,
    ]);
    expect(await passed([{ ...MATRIX, ...optional }, SCALAR], null, 1)).toEqual([null, 1, invocation]);
  });

  it("a matrix parameter gets a block, of one cell even for a single value", async () => {
    expect(await passed([MATRIX], "KR")).toEqual([[["KR"]], invocation]);
    expect(await passed([MATRIX], [["KR", "US"]])).toEqual([[["KR", "US"]], invocation]);
  });

  it('an empty cell is "" in a block and null alone', async () => {
    expect(await passed([MATRIX], [[null], ["US"]])).toEqual([[[""], ["US"]], invocation]);
    expect(await passed([SCALAR], [[null]])).toEqual([null, invocation]);
  });

  it("a range given for a single value must be one cell", async () => {
    expect(await passed([SCALAR], [["KR"]])).toEqual(["KR", invocation]);
    expect(await passed([SCALAR], [["KR", "US"]])).toEqual({ error: "#VALUE!" });
  });

  it("an error in an argument is the result, without a call", async () => {
    const failed = { error: "#N/A", message: "none" };
    expect(await passed([SCALAR], failed)).toEqual(failed);
    expect(await passed([MATRIX], [["KR", failed]])).toEqual(failed);
  });

  it("values are turned into the declared type, or give #VALUE!", async () => {
    expect(await passed([{ name: "n", type: "number" }], "2018")).toEqual([2018, invocation]);
    expect(await passed([{ name: "n", type: "number" }], true)).toEqual([1, invocation]);
    expect(await passed([{ name: "n", type: "number" }], "many")).toEqual({ error: "#VALUE!" });
    expect(await passed([{ name: "s", type: "string" }], 2018)).toEqual(["2018", invocation]);
    expect(await passed([{ name: "b", type: "boolean" }], "true")).toEqual([true, invocation]);
  });

  it("too few or too many arguments are told", async () => {
    expect(await passed([SCALAR])).toEqual({ error: "#VALUE!", message: "ATI.F takes 1 argument, not 0." });
    expect(await passed([SCALAR, { ...SCALAR, ...optional }], 1, 2, 3)).toEqual({
      error: "#VALUE!",
      message: "ATI.F takes 1 to 2 arguments, not 3.",
    });
  });
});

describe("Results", () => {
  it("values, blocks and promises of them are passed on", async () => {
    expect(await returned("text")).toBe("text");
    expect(await returned([[1, true]])).toEqual([[1, true]]);
    expect(await returned(Promise.resolve(0.5))).toBe(0.5);
  });

  it("null shows 0, as in Excel", async () => {
    expect(await returned([[null, undefined]])).toEqual([[0, 0]]);
  });

  it("numbers that are none become errors", async () => {
    expect(await returned(NaN)).toEqual({ error: "#VALUE!" });
    expect(await returned([[Infinity]])).toEqual([[{ error: "#NUM!" }]]);
  });

  it("what is no rectangle is #VALUE!", async () => {
    for (const wrong of [[], [[]], [1, 2], [[1], [1, 2]]])
      expect(await returned(wrong)).toEqual({ error: "#VALUE!" });
  });

  it("a data type shows its plain value", async () => {
    expect(await returned({ type: "Double", basicValue: 0.25 })).toBe(0.25);
  });
});

describe("Errors", () => {
  const unknown = new CustomFunctionsError(ErrorCode.invalidValue, "Unknown technology.");
  const cell = { error: "#VALUE!", message: "Unknown technology." };

  it("the platform's own keep their sentence, thrown, returned or in a block", async () => {
    expect(await thrown(unknown)).toEqual(cell);
    expect(await returned(unknown)).toEqual(cell);
    expect(await returned([[1, unknown]])).toEqual([[1, cell]]);
    expect(await returned(Promise.resolve(unknown))).toEqual(cell);
  });

  it("those of another client's class keep it too", async () => {
    // As Microsoft's CustomFunctions.Error, which has more members than the two that count.
    const foreign = Object.assign(new Error("Unknown technology."), { code: "#VALUE!", type: "Error" });
    expect(await thrown(foreign)).toEqual(cell);
    expect(await returned([[1, foreign]])).toEqual([[1, cell]]);
  });

  it("only #VALUE! and #N/A can carry one", async () => {
    expect(await thrown(new CustomFunctionsError(ErrorCode.invalidNumber, "lost"))).toEqual({
      error: "#NUM!",
    });
  });

  it("any other is a mute #VALUE!", async () => {
    expect(await thrown(new Error("lost"))).toEqual({ error: "#VALUE!" });
    expect(await thrown("lost")).toEqual({ error: "#VALUE!" });
    // What a system's or a page's errors have as their code is none of the platform's.
    expect(await thrown(Object.assign(new Error("lost"), { code: "ENOENT" }))).toEqual({ error: "#VALUE!" });
  });
});
