import type { Report } from "../../report";
import { readAreas } from "../read-areas";
import { readIndicators } from "../read-indicators";
import { readTechnologies } from "../read-technologies";
import type { KnownCodes } from "./known-codes";
import { readBibliography } from "./read-bibliography";
import { readFacts } from "./read-facts";
import { readFlags } from "./read-flags";
import { readFootnotes } from "./read-footnotes";
import { readPolicies } from "./read-policies";
import { readRates } from "./read-rates";
import { readStatements } from "./read-statements";

/** Reads and checks the report's tables under `root`; throws a CompileError at the first fault. */
export function compileReport(root: string): Report {
  const flags = readFlags(root);
  const footnotes = readFootnotes(root);
  const technologies = readTechnologies(root).map(({ code }) => code);
  const named = [...readIndicators(root), ...readAreas(root)].map(({ code }) => code);
  const known: KnownCodes = {
    technologies: new Set(technologies),
    flags: new Set(flags.map(({ id }) => id)),
    footnotes: new Set(footnotes.map(({ number }) => String(number))),
    predicateWords: new Set([...technologies, ...named]),
  };
  return {
    policies: readPolicies(root, known),
    facts: readFacts(root, known),
    statements: readStatements(root, known),
    flags,
    footnotes,
    bibliography: readBibliography(root),
    rates: readRates(root),
  };
}
