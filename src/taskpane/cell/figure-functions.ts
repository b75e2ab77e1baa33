import { OWN_FUNCTION } from "../../core/catalogue/formula-to-try";
import type { Call } from "../../workbook/reading/find-calls";

/** The arguments of a call that asks for figures, as they are written; empty where they are left out. */
export interface FigureArguments {
  /** A code where the function has its own indicator, else the argument. */
  readonly indicator: { readonly code: string } | { readonly text: string };
  readonly areas: string;
  readonly technologies: string;
  /** Whether the function takes the technology of an empty cell for left out. */
  readonly technologiesOptional: boolean;
  readonly years: string;
  readonly dataset: string;
}

/** The indicator that a function stands for; undefined where it has none of its own. */
export const ownIndicator = (name: string): string | undefined =>
  OWN_FUNCTION.test(name) ? name : undefined;

/** What a call of a figure function asks with; undefined for any other function. */
export function figureArguments({ name, arguments: given }: Call): FigureArguments | undefined {
  const texts = given.map(({ text }) => text);
  const code = ownIndicator(name);
  if (code === undefined && name !== "VALUE") return undefined;
  const [first = "", ...rest] = texts;
  const [areas = "", technologies = "", years = "", dataset = ""] = code === undefined ? rest : texts;
  const indicator = code === undefined ? { text: first } : { code };
  const technologiesOptional = code === undefined || code === "INVESTMENT";
  return { indicator, areas, technologies, technologiesOptional, years, dataset };
}
