import { answerOf } from "../../../../src/core/indicators/answer";
import { Refusal } from "../../../../src/core/refusal";
import { ask, isAnswerable, type Answerable } from "../../../../src/taskpane/explore/asked";
import { FIRST_QUERY, type Query } from "../../../../src/taskpane/explore/query/query";
import { valueFormula } from "../../../../src/taskpane/explore/preview/value-formula";
import { CustomFunctionsError } from "../../../functions/custom-functions";
import { run } from "../../../functions/formula";

function askFor(parts: Partial<Query>): Answerable {
  const asked = ask({ ...FIRST_QUERY, ...parts });
  if (!isAnswerable(asked)) throw new Error("no answer");
  return asked;
}

const valueOf = (parts: Partial<Query>) => valueFormula(askFor(parts));

it("writes the value with as few arguments as it takes", () => {
  expect(valueOf({ to: 2018 })).toBe('=ATI.SHARE("KR","Big Data",2018)');
  expect(valueOf({})).toBe('=ATI.SHARE("KR","Big Data")');
  expect(valueOf({ dataset: "patent-families" })).toBe('=ATI.SHARE("KR","Big Data",,"patent-families")');
  expect(valueOf({ technologies: ["ALL"], indicator: "PATENTS" })).toBe('=ATI.PATENTS("KR","ALL")');
  expect(valueOf({ technologies: ["WIPO:8"] })).toBe('=ATI.SHARE("KR","WIPO:8")');
});

it("writes an indicator without a function of its own by its name", () => {
  expect(valueOf({ indicator: "GERD", to: 2019 })).toBe('=ATI.VALUE("GERD","KR",,2019)');
  expect(valueOf({ indicator: "STARTUPS", areas: ["US"], technologies: ["AI"] })).toBe(
    '=ATI.VALUE("STARTUPS","US","Artificial Intelligence")',
  );
});

it("writes the value of the area named first, and none of a group or of several technologies", () => {
  expect(valueOf({ areas: ["KR", "JP"] })).toBe('=ATI.SHARE("KR","Big Data")');
  expect(valueOf({ areas: ["G7"] })).toBeUndefined();
  expect(valueOf({ technologies: ["ROB", "WIPO:8"] })).toBeUndefined();
});

it.each<Partial<Query>>([
  {},
  { to: 2018 },
  { from: 1950, to: 1960 },
  { indicator: "TRADEBALANCE", technologies: ["ROB"] },
  { indicator: "INVESTMENT", technologies: ["VC:Big data"], areas: ["US"] },
  { indicator: "GERD", to: 2019 },
  { to: 2023, technologies: ["AI"], dataset: "ai-patents-oecd-ip5" },
])("gives in the cell what the preview shows, or its reason: %j", (parts) => {
  const asked = askFor(parts);
  const shown = answerOf(asked.measurement, asked.areas[0]!, asked.measurement.yearOf(asked.query.to));
  expect(run(valueOf(parts)!).flat().map(plain)).toEqual([plain(shown)]);
});

/** A refusal and the error it becomes say the same. */
const plain = (figure: unknown): unknown =>
  figure instanceof Refusal || figure instanceof CustomFunctionsError ? figure.message : figure;
