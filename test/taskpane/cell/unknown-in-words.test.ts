import { unknownInWords } from "../../../src/taskpane/cell/unknown-in-words";

it("names the function that was probably meant", () => {
  expect(unknownInWords("SHARES")).toBe("There is no ATI.SHARES. Did you mean ATI.SHARE?");
  expect(unknownInWords("EXPRTS")).toBe("There is no ATI.EXPRTS. Did you mean ATI.EXPORTS?");
});

it("says where all stand of a name that is like none", () => {
  expect(unknownInWords("XQZVWQQ")).toBe("There is no ATI.XQZVWQQ. Guide lists all.");
});
