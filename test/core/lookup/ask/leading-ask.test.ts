import { leadingAsk } from "../../../../src/core/lookup/ask/leading-ask";

describe("leadingAsk", () => {
  it.each(["chips", "big data", "korea germany", "exports", "r&d korea", "AI"])("leads with %s", (text) => {
    expect(leadingAsk(text)).toBeDefined();
  });

  it.each([
    ["an area", "Korea"],
    ["a code", "RPA"],
    ["a code of a dataset", "HS:8542"],
    ["a dataset", "uspto-patents"],
    ["a policy, although it has a word for deals", "Digital New Deal"],
    ["what is not understood for the most part", "outstanding national revenue unicorns of robots"],
    ["a strategy", "korean ai strategy"],
    ["a part of the world without figures", "latin america broadband"],
    ["nothing", ""],
  ])("does not lead with %s: %s", (_, text) => {
    expect(leadingAsk(text)).toBeUndefined();
  });
});
