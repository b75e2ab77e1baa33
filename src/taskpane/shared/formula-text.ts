import { quoted } from "../../core/words/quoted";

/** An argument as it stands in a formula, such as a reference. */
interface Written {
  readonly written: string;
}

type Argument = string | number | Written | undefined;

/** A formula as typed: `=ATI.POLICIES("strategy",,2019)`. Arguments left out are skipped, the last ones dropped. */
export function formulaText(name: string, ...given: readonly Argument[]): string {
  const last = given.reduce<number>((end, argument, at) => (argument === undefined ? end : at + 1), 0);
  return `=ATI.${name}(${given.slice(0, last).map(inFormula).join(",")})`;
}

const inFormula = (argument: Argument): string =>
  typeof argument === "object"
    ? argument.written
    : typeof argument === "string"
      ? quoted(argument)
      : String(argument ?? "");
