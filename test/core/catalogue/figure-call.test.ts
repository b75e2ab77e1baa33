import { readFileSync } from "node:fs";
import path from "node:path";
import { figureCall } from "../../../src/core/catalogue/figure-call";
import { indicatorOf, indicators } from "../../../src/core/catalogue/indicators";

it("is the indicator's own function, or VALUE with its code", () => {
  expect(figureCall(indicatorOf("SHARE"), ['"KR"', "$A$4"])).toBe('ATI.SHARE("KR",$A$4)');
  expect(figureCall(indicatorOf("GERD"), ['"KR"'])).toBe('ATI.VALUE("GERD","KR")');
});

it("is a function that there is, and an indicator with a function is called by it", () => {
  const golden = path.join(__dirname, "../../functions/functions.golden.json");
  const { functions } = JSON.parse(readFileSync(golden, "utf8")) as { functions: { id: string }[] };
  const ids = new Set(functions.map(({ id }) => id));
  for (const { code, function: name } of indicators)
    expect([code, name]).toEqual([code, ids.has(code) ? code : "VALUE"]);
});
