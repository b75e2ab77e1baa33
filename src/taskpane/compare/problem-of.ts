import type { SheetDefinition } from "../../workbook/sheet/definition";
import { shortcomingOf } from "../../workbook/sheet/shortcoming";

/** Why a sheet cannot be made of a definition yet, as a sentence; undefined where it can. */
export function problemOf(definition: SheetDefinition): string | undefined {
  const { template, areas } = definition;
  if (template === "head-to-head" && areas.length === 2 && areas[0] === areas[1]) {
    return "Choose two different areas.";
  }
  return shortcomingOf(definition);
}
