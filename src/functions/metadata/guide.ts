import { indicators } from "../../core/catalogue/indicators";
import { helpPageOf } from "./help-page";
import type { Example, FunctionMetadata, Metadata, ParameterMetadata } from "./metadata";

/** What the pane's guide shows: the metadata of every function and its examples. */
export interface Guide {
  readonly functions: readonly GuideFunction[];
}

interface GuideFunction extends Pick<FunctionMetadata, "id" | "name" | "description"> {
  /** The page of the help, from the folder of the add-in. */
  readonly help: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly examples: readonly GuideExample[];
}

interface GuideExample extends Example {
  /** Excel number format for the cell, where the value has a unit that wants one. */
  readonly format?: string;
}

export const guideOf = (
  { functions }: Metadata,
  examples: ReadonlyMap<string, readonly Example[]>,
): Guide => ({
  functions: functions.map(({ id, name, description, parameters }) => ({
    id,
    name,
    description,
    help: helpPageOf(id),
    parameters,
    examples: (examples.get(id) ?? []).map((example) => withFormat(id, example)),
  })),
});

/** Only the functions that give figures of one indicator have one format for all their cells. */
function withFormat(id: string, example: Example): GuideExample {
  const format = indicators.find(({ code }) => code === id)?.format;
  return format === undefined ? example : { ...example, format };
}
