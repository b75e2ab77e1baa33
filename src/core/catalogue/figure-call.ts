import { quoted } from "../words/quoted";
import type { Indicator } from "./indicators";

/** The call that gives a figure: `ATI.SHARE("KR","Big Data")`, or `ATI.VALUE("GERD","KR")`; arguments as they are written. */
export function figureCall(
  { code, function: name }: Pick<Indicator, "code" | "function">,
  given: readonly string[],
): string {
  const all = name === code ? given : [quoted(code), ...given];
  return `ATI.${name}(${all.join(",")})`;
}
