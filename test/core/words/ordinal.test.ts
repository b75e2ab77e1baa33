import { ordinal } from "../../../src/core/words/ordinal";

it("ends places as English does", () => {
  const places = [1, 2, 3, 4, 10, 11, 12, 13, 21, 22, 23, 101, 111];
  expect(places.map(ordinal).join(" ")).toBe(
    "1st 2nd 3rd 4th 10th 11th 12th 13th 21st 22nd 23rd 101st 111th",
  );
});
