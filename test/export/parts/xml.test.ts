import { countedList, val, xml, xmlDocument, xmlText } from "../../../src/export/parts/xml";

it("writes elements in each other, numbers and truth values as the format has them", () => {
  expect(xmlText(xml("c", { r: "A1", s: 2, on: true }, [val("v", false), "x"]))).toBe(
    '<c r="A1" s="2" on="1"><v val="0"/>x</c>',
  );
});

it("leaves out what is undefined, and keeps what is empty or nothing", () => {
  expect(xmlText(xml("a", { b: undefined, c: "", d: 0 }, [undefined, ""]))).toBe('<a c="" d="0"></a>');
  expect(countedList("list", [])).toBeUndefined();
  expect(xmlText(countedList("list", [xml("a"), xml("a")])!)).toBe('<list count="2"><a/><a/></list>');
});

it("escapes what would end a text or an attribute, or be read as a blank", () => {
  const hard = 'a<b>&"c"\t\n\r';
  expect(xmlText(xml("a", { b: hard }, [hard]))).toBe(
    '<a b="a&lt;b&gt;&amp;&quot;c&quot;&#9;&#10;&#13;">a&lt;b&gt;&amp;"c"\t\n&#13;</a>',
  );
});

it("has a sign for what no XML may hold, and leaves every letter", () => {
  const lone = String.fromCharCode(0xd800);
  expect(xmlText(xml("a", {}, [`\u0001${lone}\uffff|한국 😀\u0085`]))).toBe(
    "<a>\ufffd\ufffd\ufffd|한국 😀\u0085</a>",
  );
});

it("begins a part with what makes it XML", () => {
  expect(xmlDocument(xml("a"))).toBe('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<a/>');
});
