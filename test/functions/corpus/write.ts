import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { answerOf, fileOf, kept, keptIn, OWN } from "./corpus";
import { formulasOf } from "./formulas";

/** Any number; another one makes another corpus. */
const SEED = 20_260_101;

// Formulas that are kept stay, whatever the code lists hold by now: only their answers are written again, so that
// what a change changes is seen as a difference.
mkdirSync(path.dirname(fileOf("SHARE")), { recursive: true });
for (const [id, drawn] of formulasOf(SEED)) {
  write(fileOf(id), existsSync(fileOf(id)) ? kept(id).map(({ formula }) => formula) : drawn);
}
// Those over ranges of the user's own are written by hand.
write(
  OWN,
  keptIn(OWN).map(({ formula }) => formula),
);

function write(file: string, formulas: readonly string[]): void {
  writeFileSync(file, formulas.map((formula) => `${formula} //=> ${answerOf(formula)}\n`).join(""));
}
