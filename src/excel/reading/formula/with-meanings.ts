import type { CallArgument, Call } from "./find-calls";
import { namesAt, type Meant } from "./names-at";

/** Names that stand for names that stand for names: more than anyone writes, and an end for those that go round. */
const DEEPEST = 20;
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

/** The calls of a formula, each argument that is a name of LET or LAMBDA with what it stands for. */
export const withMeanings = (formula: string, calls: readonly Call[]): readonly Call[] =>
  calls.map((call) => {
    if (!call.arguments.some(({ text }) => NAME.test(text))) return call;
    const names = namesAt(formula, call.start);
    return names.size === 0 ? call : { ...call, arguments: call.arguments.map((each) => meant(each, names)) };
  });

function meant(argument: CallArgument, names: ReadonlyMap<string, Meant>): CallArgument {
  let { text } = argument;
  let isEach = false;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const meaning = names.get(text.toLowerCase());
    if (!meaning) break;
    text = meaning.text;
    isEach ||= meaning.isEach;
  }
  return text === argument.text ? argument : { ...argument, means: { text, isEach } };
}
