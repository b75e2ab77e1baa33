import fc from "fast-check";
import { callOf } from "../functions/calls";
import { functions } from "../functions/formula";
import { problemOf } from "../functions/problem";

/** `npm run fuzz -- 2` makes other calls than the first hundred thousand. */
const SEED = Number(process.argv[2] ?? 1);
const CALLS = Number(process.argv[3] ?? 100_000);

/** Each kind of problem once, with the shortest call that has it. */
const problems = new Map<string, string>();

const each = Math.ceil(CALLS / functions.size);
let made = 0;
for (const id of functions.keys()) {
  const start = performance.now();
  for (const args of fc.sample(callOf(id), { seed: SEED, numRuns: each })) {
    made += 1;
    const problem = problemOf(id, args);
    if (problem === undefined) continue;
    const kind = problem.replace(/\d+ ms/, "");
    const call = `${problem}: ${fc.stringify(args)}`;
    const known = problems.get(kind);
    if (known === undefined || call.length < known.length) problems.set(kind, call);
  }
  console.log(`${id}: ${each} calls, ${Math.round(performance.now() - start)} ms`);
}

for (const call of problems.values()) console.error(call.length > 1_500 ? `${call.slice(0, 1_500)}…` : call);
console.log(
  `${made.toLocaleString("en-US")} calls of ${functions.size} functions, seed ${SEED}: ${problems.size} kinds of problems`,
);
process.exitCode = problems.size === 0 ? 0 : 1;
