import type { SheetDefinition } from "./definition";
import { templateOf } from "./templates";

const CHOICES = ["areas", "technologies", "indicators"] as const;

/** What is still missing or too much in a definition, as a sentence for the user; undefined where a sheet can be made. */
export function shortcomingOf(definition: SheetDefinition): string | undefined {
  const { name, takes } = templateOf(definition.template);
  for (const what of CHOICES) {
    const { least, most } = takes[what];
    const given = definition[what].length;
    // What a template does not take is not looked at.
    if (most === 0) continue;
    if (given < least)
      return `${name} needs ${counted(least, what)}; ${given === 0 ? "none is" : `${given} ${given === 1 ? "is" : "are"}`} chosen.`;
    if (given > most) return `${name} takes ${counted(most, what)} at most; ${given} are chosen.`;
  }
  if (takes.peers && hasNoPeers(definition)) return `${name} needs a peer group.`;
  return undefined;
}

const hasNoPeers = ({ peers }: SheetDefinition): boolean =>
  typeof peers === "string" ? peers === "" : peers.areas.length === 0;

const SINGULAR = { areas: "area", technologies: "technology", indicators: "indicator" } as const;

const counted = (count: number, what: (typeof CHOICES)[number]): string =>
  count === 1 ? `one ${SINGULAR[what]}` : `${count} ${what}`;
