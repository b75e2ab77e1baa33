import { storedText } from "../../../src/export/parts/stored-text";

it("writes control characters by their codes, and leaves lines and tabs", () => {
  expect(storedText("a\u0001b\u001fc\rd\ne\tf")).toBe("a_x0001_b_x001F_c_x000D_d\ne\tf");
});

it("writes what looks like a code so that it is read as it stands", () => {
  expect(storedText("_x0001_ and _X00e9_")).toBe("_x005F_x0001_ and _x005F_X00e9_");
  expect(storedText("snake_x_case_x12_")).toBe("snake_x_case_x12_");
});
