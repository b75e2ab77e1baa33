import { cellInWords } from "../../in-words";
import { areNumbers, withFourDecimals, shareInCore } from "../../share-in-core";
import type { Step } from "../../step";

const wanted = shareInCore("KR", "Big Data", 2018);

export const share: Step = {
  id: "share",
  title: "A figure with all its arguments",
  expected: withFourDecimals([wanted]),
  otherwise: "Formulas of this add-in show something else than the pane.",
  run: async (bench) => {
    const value = (await bench.answer(0, 0, '=ATI.SHARE("KR","Big Data",2018,"uspto-patents")'))[0]?.[0];
    return { ok: areNumbers([value], [wanted]), seen: cellInWords(value) };
  },
};
