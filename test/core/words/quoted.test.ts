import { quoted } from "../../../src/core/words/quoted";

it("doubles a quotation mark inside a text", () => {
  expect([quoted("Big Data"), quoted('a "b"'), quoted("")]).toEqual(['"Big Data"', '"a ""b"""', '""']);
});
