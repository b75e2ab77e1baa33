import "../custom-functions";
import { CustomFunctionsError } from "../custom-functions";
import { invalid, unavailable } from "../../../src/core/refusal";
import { answer } from "../../../src/functions/results/answer";

const thrown = (failure: unknown): CustomFunctionsError => {
  try {
    answer(() => {
      throw failure;
    });
  } catch (error) {
    return error as CustomFunctionsError;
  }
  throw new Error("nothing was thrown");
};

describe("answer", () => {
  it("hands values through and gives each refusal its cell's error", () => {
    const [[text, number, refused, absent]] = answer(() => [
      ["a", 1, invalid("wrong"), unavailable("none")],
    ]) as [[string, number, CustomFunctionsError, CustomFunctionsError]];
    expect([text, number]).toEqual(["a", 1]);
    expect(refused).toBeInstanceOf(CustomFunctionsError);
    expect([refused.code, refused.message]).toEqual(["#VALUE!", "wrong"]);
    expect([absent.code, absent.message]).toEqual(["#N/A", "none"]);
  });

  it.each([NaN, Infinity, -Infinity])("never lets %p into a cell", (number) => {
    const [[value]] = answer(() => [[number]]) as [[CustomFunctionsError]];
    expect([value.code, value.message]).toEqual(["#N/A", expect.stringMatching(/./)]);
  });

  it("throws a refusal of the whole call as an error with its message", () => {
    expect(thrown(invalid("wrong"))).toMatchObject({ code: "#VALUE!", message: "wrong" });
    expect(thrown(unavailable("none"))).toMatchObject({ code: "#N/A", message: "none" });
  });

  it.each([[new TypeError("x is undefined")], ["a text"], [undefined], [Symbol("s")]])(
    "throws nothing but an error with a message, whatever went wrong, case %#",
    (failure) => {
      const error = thrown(failure);
      expect(error).toBeInstanceOf(CustomFunctionsError);
      expect(error.message).toContain("The add-in failed on these arguments");
    },
  );
});
