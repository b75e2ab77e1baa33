import { areaOf } from "../../../src/core/catalogue/areas";
import { invalid } from "../../../src/core/refusal";
import { nameOf } from "../../../src/functions/results/name-of";

test("a row is headed by its name, by why it has none, or by nothing where its cell is empty", () => {
  const unknown = invalid('Unknown area "Koera".');
  expect([areaOf("KR"), unknown, undefined].map(nameOf)).toEqual(["South Korea", unknown, ""]);
});
