import { SharedTexts, textXml } from "../../../src/export/book/shared-texts";
import { xmlText } from "../../../src/export/parts/xml";

it("holds each text once, and counts how often it is called", () => {
  const texts = new SharedTexts();
  expect(["a", "b", "a"].map((text) => texts.numberOf(text))).toEqual([0, 1, 0]);
  expect(xmlText(texts.part())).toContain(
    'count="3" uniqueCount="2"><si><t>a</t></si><si><t>b</t></si></sst>',
  );
});

it("has readers keep the blanks at the ends of a text", () => {
  expect(xmlText(textXml(" a\n"))).toBe('<t xml:space="preserve"> a\n</t>');
});
