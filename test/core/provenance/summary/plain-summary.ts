import { summarised as asTold } from "../../../../src/core/provenance/summary/summarised";
import { Refusal } from "../../../../src/core/refusal";

export type { SummaryQuestion } from "../../../../src/core/provenance/summary/summarised";

/** A summary with plain spaces between numbers and units, as tests write them. */
export function summarised(...question: Parameters<typeof asTold>): ReturnType<typeof asTold> {
  const told = asTold(...question);
  return told instanceof Refusal ? told : told.map((sentence) => sentence.replaceAll("\u00a0", " "));
}
