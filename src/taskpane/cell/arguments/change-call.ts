import { indicatorNamed } from "../../../core/asking/names";
import { indicatorOf, type Indicator } from "../../../core/catalogue/indicators";
import { isFound } from "../../../core/refusal";
import { argumentValue } from "../../../excel/reading/formula/argument-value";
import { findCalls, type Call } from "../../../excel/reading/formula/find-calls";
import { repairNames } from "../../../excel/reading/formula/repair-names";
import { replaceArguments } from "../../../excel/reading/formula/replace-arguments";
import { NO_TABLES, type OwnTables } from "../../shared/own/own-tables";
import type { GuideFunction } from "../../shared/questions/guide-function";
import { ownIndicator } from "../../shared/questions/figure-functions";
import { knownNames } from "../../shared/questions/known-names";
import { ownFiguresOf, textAt } from "./own-argument";
import { typedArgument, type TypedProblem } from "./typed-argument";

/** The formula with what was typed, or what is wrong with it, a problem for each field that has one. */
type Changed = { readonly formula: string } | { readonly problems: readonly (TypedProblem | undefined)[] };

/** The text of each argument, by the function's parameters; empty where one is left out. */
export const argumentTexts = (call: Call, { parameters }: GuideFunction): readonly string[] =>
  parameters.map((_, at) => call.arguments[at]?.text ?? "");

/** Puts what was typed into a call. Fields that were not touched stay as they are, whatever they hold. */
export function changeCall(
  formula: string,
  call: Call,
  entry: GuideFunction,
  typed: readonly string[],
  tables: OwnTables = NO_TABLES,
): Changed {
  const old = argumentTexts(call, entry);
  const place = {
    functionName: entry.name,
    indicator: indicatorOfCall(entry, typed),
    isOwn: textAt(entry, typed, "own").trim() !== "",
    within: ownFiguresOf(entry, typed, tables),
  };
  const read = entry.parameters.map((parameter, at) => {
    const [text = "", before = ""] = [typed[at], old[at]];
    return text.trim() === before
      ? { text: before }
      : typedArgument(text, parameter, { ...place, parameter: parameter.name });
  });
  const problems = read.map((each) => ("problem" in each ? each : undefined));
  if (problems.some((problem) => problem !== undefined)) return { problems };

  const texts = read.map((each) => ("text" in each ? each.text : ""));
  return { formula: withArguments(formula, call, entry, texts) };
}

/** A formula with other arguments of a call, as they are given. */
export function withArguments(
  formula: string,
  call: Call,
  entry: GuideFunction,
  texts: readonly string[],
): string {
  // More arguments than the function has are the user's own mistake to mend.
  const beyond = call.arguments.slice(entry.parameters.length).map(({ text }) => text);
  const changed = replaceArguments(formula, call, [...texts, ...beyond]);
  // A formula of which one name stays broken would go on showing #NAME?.
  return repairNames(changed, findCalls(changed, knownNames));
}

/** The indicator that a call is about, its own or the one that it names; undefined where neither is known. */
export function indicatorOfCall(
  { name, parameters }: GuideFunction,
  typed: readonly string[],
): Indicator | undefined {
  const own = ownIndicator(name);
  if (own !== undefined) return indicatorOf(own);
  const at = parameters.findIndex((parameter) => /^indicators?$/.test(parameter.name));
  const text = typed[at]?.trim() ?? "";
  const value = argumentValue(text);
  const found = indicatorNamed(value.kind === "literal" ? value.value : text);
  return isFound(found) ? found : undefined;
}
