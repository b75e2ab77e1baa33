import { quoted } from "../../core/words/quoted";

/** A formula as typed: `=ATI.POLICIES("strategy",,2019)`. Arguments left out are skipped, the last ones dropped. */
export function formulaText(name: string, ...given: readonly (string | number | undefined)[]): string {
  const last = given.reduce<number>((end, argument, at) => (argument === undefined ? end : at + 1), 0);
  return `=ATI.${name}(${given.slice(0, last).map(inFormula).join(",")})`;
}

const inFormula = (argument: string | number | undefined): string =>
  typeof argument === "string" ? quoted(argument) : String(argument ?? "");
