import { listening, type Arrival } from "../../../../core/arrivals";
import { cellInWords, cellsInWords } from "../../in-words";
import { areNumbers, withFourDecimals, shareInCore } from "../../share-in-core";
import type { Step } from "../../step";

const wanted = shareInCore("KR", "Big Data");

/** A spelling of Korea that no sheet of the user's is likely to use, so that other calls are told apart. */
const AREA = "kOREA, rEP.";

export const leftOutArguments: Step = {
  id: "left-out",
  title: "Optional arguments left out",
  expected: `${withFourDecimals([wanted, wanted])}: the latest year`,
  otherwise: "Give the year, or “latest”, in your formulas.",
  run: async (bench) => {
    const { result, calls } = await listening(async () => {
      await bench.write(0, 0, [
        [`=ATI.SHARE("${AREA}","Big Data")`, `=ATI.SHARE("${AREA}","Big Data",,"uspto-patents")`],
      ]);
      return (await bench.settled(bench.cells(0, 0, 1, 2))).flat();
    });
    const [ended, skipped] = ["nothing", "uspto-patents"].map((dataset) =>
      calls.find((call) => isOurs(call) && (call.given[3] ?? "nothing") === dataset),
    );
    const arrived = `at the end ${latestYearOf(ended)}, between others ${latestYearOf(skipped)}`;
    return {
      ok: areNumbers(result, [wanted, wanted]),
      seen: `${cellsInWords(result)}; the year arrives ${arrived}`,
    };
  },
};

const isOurs = ({ given }: Arrival): boolean => JSON.stringify(given[0] ?? null).includes(AREA);

const latestYearOf = (call: Arrival | undefined): string =>
  call ? `as ${cellInWords(call.given[2])}` : "unseen";
