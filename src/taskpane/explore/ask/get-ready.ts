import { layOutAreaNames } from "../../../core/catalogue/areas";
import { readAsk } from "../../../core/lookup/ask/read-ask";
import { vocabularyParts } from "../../../core/lookup/ask/reading/vocabulary";
import { searched } from "../../../core/lookup/search";

let ready: Promise<void> | undefined;

/** Makes what the first reading of a text needs, bit by bit, so that the line answers meanwhile. */
export const getReady = (): Promise<void> => (ready ??= inTurns(steps()));

function* steps(): Generator<void> {
  yield* vocabularyParts.parts();
  yield* layOutAreaNames();
  // The figures that most asks begin with.
  readAsk("korea");
  yield;
  yield* searched.parts();
}

async function inTurns(work: Generator<void>): Promise<void> {
  while (work.next().done !== true) await new Promise((resolve) => setTimeout(resolve));
}
