import type { SheetDefinition } from "../../../src/plans/sheet/definition/definition";
import { standard } from "../../plans/sheet/standard";

/** A small comparison and one that its page grows to, down and to the right, under one title. */
export function twoSizes(title: string): {
  readonly SMALL: SheetDefinition;
  readonly LARGE: SheetDefinition;
} {
  const SMALL: SheetDefinition = {
    ...standard("empty"),
    title,
    areas: ["KR", "JP"],
    technologies: ["MNE", "ROB"],
    indicators: ["RPA"],
  };
  const LARGE: SheetDefinition = {
    ...SMALL,
    areas: ["KR", "JP", "CN", "US", "DE"],
    // Wider than the small one's chart; of so many there is none. Trade in photonics breaks between the years that are
    // compared: its change has a note.
    technologies: ["MNE", "ROB", "PHOT", "AI", "BIGDATA", "IOT", "MOB", "NANO", "ADM", "AMT", "CONN"],
    indicators: ["RPA", "TRADEBALANCE"],
  };
  return { SMALL, LARGE };
}
