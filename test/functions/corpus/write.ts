import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { answerOf, fileOf, kept } from "./corpus";
import { formulasOf } from "./formulas";

/** Any number; another one makes another corpus. */
const SEED = 20_260_101;

// Formulas that are kept stay, whatever the code lists hold by now: only their answers are written again, so that
// what a change changes is seen as a difference.
mkdirSync(path.dirname(fileOf("SHARE")), { recursive: true });
for (const [id, drawn] of formulasOf(SEED)) {
  const formulas = existsSync(fileOf(id)) ? kept(id).map(({ formula }) => formula) : drawn;
  writeFileSync(fileOf(id), formulas.map((formula) => `${formula} //=> ${answerOf(formula)}\n`).join(""));
}
