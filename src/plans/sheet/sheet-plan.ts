import type { SheetOptions } from "./sheet-options";
import { edition } from "../../core/provenance/edition";
import { cutText, plainText } from "../cut-text";
import type { Plan } from "../plan";
import type { SheetDefinition, TemplateId } from "./definition";
import type { Input } from "./input";
import { listsPlan } from "./lists-plan";
import { HEAD_ROWS } from "./sections/head";
import { SheetDraft } from "./sheet-draft";
import { shortcomingOf } from "./shortcoming";
import { templateOf } from "./templates";
import { writeAreasByTechnologies } from "./templates/areas-by-technologies";
import { writeLeague } from "./templates/league";
import { writePolicy } from "./templates/policy";
import { writeProfile } from "./templates/profile";
import { writeTrend } from "./templates/trend";
import { writeHeadToHead } from "./templates/head-to-head";

/** Excel takes no text of more than 255 letters in a formula, and a title of so many is none. */
const LONGEST_TITLE = 100;

/** A comparison sheet, and the hidden sheet that its parameters choose from. */
export interface SheetPlan {
  readonly page: Plan;
  readonly lists: Plan;
  /** The cells of the page that hold what the definition says. */
  readonly inputs: readonly Input[];
}

type Writer = (draft: SheetDraft, definition: SheetDefinition, lead: string, options: SheetOptions) => void;

const WRITERS: Readonly<Record<TemplateId, Writer>> = {
  "head-to-head": writeHeadToHead,
  specialisation: writeAreasByTechnologies,
  empty: writeAreasByTechnologies,
  trend: writeTrend,
  profile: writeProfile,
  policy: writePolicy,
  league: writeLeague,
};

/** What is written for a definition. Throws the shortcoming, as a sentence, of one that makes no sheet. */
export function sheetPlan(definition: SheetDefinition, options: SheetOptions = {}): SheetPlan {
  const shortcoming = shortcomingOf(definition);
  if (shortcoming !== undefined) throw new Error(shortcoming);
  const lead =
    cutText(plainText(definition.title), LONGEST_TITLE).trimEnd() || templateOf(definition.template).name;
  const draft = new SheetDraft();
  WRITERS[definition.template](draft, definition, lead, options);
  return {
    page: draft.plan(lead, HEAD_ROWS, `ATI for Excel, edition ${edition()}`),
    lists: listsPlan(),
    inputs: draft.inputs,
  };
}
