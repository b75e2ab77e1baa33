import { areaNamed, technologyNamed } from "../../../core/asking/names";
import { singleCodes } from "../../../core/asking/single-areas";
import { areaOf, findArea } from "../../../core/catalogue/areas";
import { findDataset } from "../../../core/catalogue/datasets";
import type { Dataset } from "../../../core/figures/dataset";
import { Refusal } from "../../../core/refusal";
import type { Holding, PlannedInput, Spot } from "../../plan";
import { writeDefinition, type SheetDefinition } from "./definition";
import { peersInCell } from "./own-peers";
import { readDefinition, UnreadableDefinition } from "./read-definition";

/**
 * The definition of a sheet with what was chosen in its cells since it was written. A choice that no definition can say,
 * or that is no longer known, is left out; where all of them together make no sheet, the definition stays as it was.
 */
export function definitionInCells(
  definition: SheetDefinition,
  inputs: readonly PlannedInput[],
  held: (spot: Spot) => unknown,
  within?: Dataset,
): SheetDefinition {
  const changes = inputs
    .map((input) => ({ ...input, now: held(input) }))
    .filter(({ written, now }) => now !== written);
  if (changes.length === 0) return definition;
  const chosen = changes.reduce(
    (changed, { holds, written, now }) => ({ ...changed, ...CHOSEN[holds](changed, written, now, within) }),
    definition,
  );
  const read = readDefinition(writeDefinition(chosen));
  return read instanceof UnreadableDefinition ? definition : read;
}

/** Within figures of the user's own names are first looked for there. */
type Choose = (
  definition: SheetDefinition,
  written: unknown,
  now: unknown,
  within: Dataset | undefined,
) => Partial<SheetDefinition>;

const CHOSEN: Readonly<Record<Holding, Choose>> = {
  area({ areas }, written, now, within) {
    const find = (name: string) => areaNamed(name, within);
    return { areas: replaced(singleCodes(areas, within), codeOf(find, written), codeOf(find, now)) };
  },
  focus({ areas }, _written, now, within) {
    const code = codeOf((name) => areaNamed(name, within), now);
    const others = singleCodes(areas, within).filter((each) => each !== code);
    return code === undefined ? {} : { areas: [code, ...others] };
  },
  technology({ technologies }, written, now, within) {
    const find = (name: string) => technologyNamed(name, undefined, within);
    return { technologies: replaced(technologies, codeOf(find, written), codeOf(find, now)) };
  },
  peers({ peers }, _written, now) {
    if (now === peersInCell(peers)) return { peers };
    const code = codeOf(findArea, now);
    return code === undefined || areaOf(code).members.length === 0 ? {} : { peers: code };
  },
  dataset(_definition, _written, now) {
    const found = now === "" ? { id: "" } : findDataset(String(now));
    return found instanceof Refusal ? {} : { dataset: found.id };
  },
  year: (_definition, _written, now) => (Number.isInteger(now) ? { to: Number(now) } : {}),
  since: (_definition, _written, now) => (Number.isInteger(now) ? { from: Number(now) } : {}),
};

const replaced = (
  codes: readonly string[],
  old: string | undefined,
  next: string | undefined,
): readonly string[] =>
  old === undefined || next === undefined
    ? codes
    : [...new Set(codes.map((code) => (code === old ? next : code)))];

function codeOf(
  find: (name: string) => { readonly code: string } | Refusal,
  name: unknown,
): string | undefined {
  const found = find(String(name));
  return found instanceof Refusal ? undefined : found.code;
}
