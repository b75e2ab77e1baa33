import { partsOf } from "../../../../../src/core/lookup/ask/reading/parts";
import { tokensOf } from "../../../../../src/core/lookup/ask/reading/tokens";
import { yearsAsked } from "../../../../../src/core/lookup/ask/reading/years-asked";

describe("yearsAsked", () => {
  it.each([
    ["ai 2018", { from: 2018, to: 2018 }],
    ["ai since 2019", { from: 2019 }],
    ["ai from 2015 onwards", { from: 2015 }],
    ["ai seit 2015", { from: 2015 }],
    ["ai 2015부터", { from: 2015 }],
    ["ai 2015년 이후", { from: 2015 }],
    ["ai since the year 2015", { from: 2015 }],
    ["ai until 2015", { to: 2015 }],
    ["ai to 2015", { to: 2015 }],
    ["ai 2010-2018", { from: 2010, to: 2018 }],
    ["ai from 2010 to 2018", { from: 2010, to: 2018 }],
    ["ai between 2018 and 2010", { from: 2010, to: 2018 }],
    ["ai 2010-18", { from: 2010, to: 2018 }],
    ["ai in the 2010s", { from: 2010, to: 2019 }],
    ["ai in the 90s", { from: 1990, to: 1999 }],
    ["ai last 5 years", { last: 5 }],
    ["ai past five years", { last: 5 }],
    ["ai last decade", { last: 10 }],
    ["top 10 ai", { count: 10 }],
    ["top ten ai 2018", { from: 2018, to: 2018, count: 10 }],
    ["ai latest", {}],
    ["ai 1850", { unread: [1] }],
    ["ai 2450 korea", { unread: [1] }],
    ["ai 3 korea 7", { count: 3, unread: [3] }],
    ["ai 2010 2018 last 5 years", { from: 2010, to: 2018, unread: [4] }],
    ["all 16 technologies", {}],
    ["WIPO:8", {}],
    ["industry 4.0", {}],
  ])("reads %s", (text, expected) => {
    expect(yearsAsked(partsOf(tokensOf(text)))).toEqual({ unread: [], ...expected });
  });
});
