import { triedText } from "../../../src/taskpane/guide/tried-text";

it("shows a number in the format of its formula, and without one as much as a cell shows", () => {
  expect(triedText(2888 / 45929, "0.0%")).toBe("6.3%");
  expect(triedText(2888 / 45929)).toBe("0.0629");
  expect(triedText(2018)).toBe("2018");
});

it("shows texts, truth values and errors as cells do, and nothing for nothing", () => {
  const failure = Object.assign(new Error("Nobody measured it."), { code: "#N/A" });
  expect(["South Korea", true, failure, null].map((value) => triedText(value))).toEqual([
    "South Korea",
    "TRUE",
    "#N/A",
    "",
  ]);
});
