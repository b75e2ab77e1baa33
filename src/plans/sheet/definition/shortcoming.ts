import { knownArea } from "../../../core/catalogue/areas";
import type { SheetDefinition } from "./definition";
import { templateOf, type Template } from "../templates";

const CHOICES = ["areas", "technologies", "indicators"] as const;

/** Figures of before and after are those of nobody. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/**
 * What is still missing, too much or senseless in a definition, as a sentence for the user; undefined where a sheet can
 * be made. Whoever makes a sheet asks here, so that none is made of what another would refuse.
 */
export function shortcomingOf(definition: SheetDefinition): string | undefined {
  const template = templateOf(definition.template);
  const { name, takes } = template;
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
  return areasTrouble(template, definition) ?? yearsTrouble(definition);
}

/** Where there is room for one or two areas, a group has none. */
function areasTrouble({ name, takes }: Template, { areas }: SheetDefinition): string | undefined {
  const { most } = takes.areas;
  if (most === 0 || most > 2) return undefined;
  const group = areas.map(knownArea).find((area) => area?.kind === "group");
  if (group) return `${name} takes single areas; ${group.name} is a group. Choose one of its members.`;
  const [first, second] = areas;
  return first !== undefined && first === second
    ? `${name} compares two different areas; both are ${knownArea(first)?.name ?? first}.`
    : undefined;
}

function yearsTrouble({ from, to }: SheetDefinition): string | undefined {
  const years = [from, to].filter((year) => typeof year === "number");
  const wrong = years.find((year) => !Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR);
  if (wrong !== undefined) return `The year ${wrong} is not one from ${FIRST_YEAR} to ${LAST_YEAR}.`;
  return from !== null && to !== "latest" && from >= to
    ? `The years run from ${from} to ${to}; the first must lie before the last.`
    : undefined;
}

const hasNoPeers = ({ peers }: SheetDefinition): boolean =>
  typeof peers === "string" ? peers === "" : peers.areas.length === 0;

const SINGULAR = { areas: "area", technologies: "technology", indicators: "indicator" } as const;

const counted = (count: number, what: (typeof CHOICES)[number]): string =>
  count === 1 ? `one ${SINGULAR[what]}` : `${count} ${what}`;
