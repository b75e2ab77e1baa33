import { formulaOfAsk } from "../../../../src/core/lookup/ask/formula-of-ask";
import { readAsk } from "../../../../src/core/lookup/ask/read-ask";
import { run } from "../../../functions/formula";
import { CustomFunctionsError } from "../../../functions/custom-functions";

const formula = (text: string): string => {
  const ask = readAsk(text);
  if (ask === undefined) throw new Error(text);
  return formulaOfAsk(ask);
};

describe("formulaOfAsk", () => {
  it.each([
    ["ai korea", '=ATI.SHARE("KR","AI")'],
    ["ai korea 2018", '=ATI.SHARE("KR","AI",2018)'],
    ["r&d korea", '=ATI.VALUE("GERD","KR")'],
    ["r&d korea 2018", '=ATI.VALUE("GERD","KR",,2018)'],
    ["ai g7", '=ATI.TABLE("SHARE","G7","AI")'],
    ["ai korea japan 2018", '=ATI.TABLE("SHARE",{"KR";"JP"},"AI",2018)'],
    ["ai robots korea", '=ATI.TABLE("SHARE","KR",{"AI","ROB"})'],
    ["ai korea japan since 2015", '=ATI.SERIES("SHARE",{"KR","JP"},"AI",2015)'],
    ["ai korea 2010-2018", '=ATI.SERIES("SHARE","KR","AI","2010:2018")'],
    ["ai korea until 2015", '=ATI.SERIES("SHARE","KR","AI","1998:2015")'],
    ["r&d korea since 2010", '=ATI.SERIES("GERD","KR",,2010)'],
    ["top ai", '=ATI.TOP("SHARE","AI")'],
    ["top 5 ai 2018", '=ATI.TOP("SHARE","AI",5,2018)'],
    ["top r&d", '=ATI.TOP("GERD","ALL")'],
    ["rank of korea in ai 2018", '=ATI.RANK("SHARE","KR","AI",2018)'],
    ["change of ai korea 2010 to 2018", '=ATI.CHANGE("SHARE","KR","AI",2010,2018,"difference")'],
    ["annual growth of ai patents korea 2010 to 2018", '=ATI.CHANGE("PATENTS","KR","AI",2010,2018,"annual")'],
    [
      "ai share korea japan 2010 to 2018 change in percent",
      '=ATI.CHANGE("SHARE",{"KR";"JP"},"AI",2010,2018,"percent")',
    ],
    [
      "growth of ai and robots korea 2010 to 2018",
      '=ATI.CHANGE("SHARE","KR",{"AI","ROB"},2010,2018,"difference")',
    ],
    ["rank of korea in ai and robots", '=ATI.RANK("SHARE","KR",{"AI","ROB"})'],
    ["ai robots korea 2016-2018", '=ATI.SHARE("KR",{"AI","ROB"},{2016;2017;2018})'],
    ["trade balance chips robots korea since 2021", '=ATI.TRADEBALANCE("KR",{"MNE","ROB"},{2021;2022;2023})'],
    ["ai robots korea japan since 2015", '=ATI.TABLE("SHARE",{"KR";"JP"},{"AI","ROB"})'],
    ["ai patents china ip5", '=ATI.SHARE("CN","AI",,"ai-patents-oecd-ip5")'],
  ])("writes the formula of %s, which answers", (text, expected) => {
    expect(formula(text)).toBe(expected);
    const [[first]] = run(expected) as [[unknown]];
    expect(first).not.toBeInstanceOf(CustomFunctionsError);
  });
});
