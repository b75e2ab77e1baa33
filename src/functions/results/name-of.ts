import { Refusal } from "../../core/refusal";
import type { Answer } from "./answer";

/** The head of a row or column: its name, the refusal of an unknown one, "" for an empty cell. */
export function nameOf(named: { readonly name: string } | Refusal | undefined): Answer {
  if (named === undefined) return "";
  return named instanceof Refusal ? named : named.name;
}
