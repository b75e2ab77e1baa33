import { edition } from "../../../../core/provenance/edition";
import { cellInWords } from "../../in-words";
import type { Step } from "../../step";

export const version: Step = {
  id: "version",
  title: "The functions answer",
  expected: `ATI.VERSION() gives ${edition()}`,
  otherwise: "The functions are not loaded, or are those of another edition: load the add-in again.",
  run: async (bench) => {
    const value = (await bench.answer(0, 0, "=ATI.VERSION()"))[0]?.[0];
    return { ok: value === edition(), seen: cellInWords(value) };
  },
};
