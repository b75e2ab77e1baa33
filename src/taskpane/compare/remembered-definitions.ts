import {
  writeDefinition,
  type SheetDefinition,
  type TemplateId,
} from "../../plans/sheet/definition/definition";
import { readDefinition, UnreadableDefinition } from "../../plans/sheet/definition/read-definition";
import { templateOf, templates } from "../../plans/sheet/templates";

/** What the user chose of each template that was looked at, the one on screen first. */
export type RememberedDefinitions = readonly [SheetDefinition, ...SheetDefinition[]];

/** Reads definitions back; what is incomplete, or names what is no longer known, is left out. */
export function readDefinitions(text: string): RememberedDefinitions {
  const [first, ...others] = definitionsIn(text);
  return first ? [first, ...others] : [firstStandard()];
}

/** Whether nothing would be left out. */
export function areDefinitionsWhole(text: string): boolean {
  return textsIn(text)?.length === definitionsIn(text).length;
}

const definitionsIn = (text: string): readonly SheetDefinition[] =>
  (textsIn(text) ?? []).slice(0, templates.length).flatMap((each) => {
    const definition = readDefinition(each);
    return definition instanceof UnreadableDefinition ? [] : [definition];
  });

export const writeDefinitions = (kept: RememberedDefinitions): string =>
  JSON.stringify(kept.map(writeDefinition));

/** With another definition on screen, in place of the one that its template had. */
export const withDefinition = (
  kept: RememberedDefinitions,
  definition: SheetDefinition,
): RememberedDefinitions => [definition, ...kept.filter(({ template }) => template !== definition.template)];

/** With another template on screen: as it was left, or else as the template comes. */
export const withTemplate = (kept: RememberedDefinitions, id: TemplateId): RememberedDefinitions =>
  withDefinition(kept, kept.find(({ template }) => template === id) ?? templateOf(id).standard);

function firstStandard(): SheetDefinition {
  const [first] = templates;
  if (!first) throw new RangeError("no template");
  return first.standard;
}

/** Undefined where it is no list. */
function textsIn(text: string): readonly string[] | undefined {
  try {
    const found: unknown = JSON.parse(text);
    return Array.isArray(found) ? found.map(String) : undefined;
  } catch {
    return undefined;
  }
}
