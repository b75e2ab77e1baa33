import { lowerFirst } from "../words/first-letter";
import type { Area } from "./areas";
import type { Indicator } from "./indicators";
import { ALL, type Technology } from "./technologies";

/** Countries and territories that English gives an article. */
const WITH_ARTICLE = new Set(
  "AE AX BS CC CD CF CG CK DO FK FO GB GM IM IO KM KY MH MP MV NL PH SB SC TC TF UM US VG VI".split(" "),
);

/** What areas are called within a sentence where their name in the code list is a description. */
const OF_ITS_OWN: Readonly<Record<string, string>> = {
  EU27_2020: "the EU27",
  EU28: "the EU28",
  OECD: "the OECD",
  WORLD: "the world",
  R_EU27_EPO: "the group of EU offices and the EPO",
  R_EU_NCSES: "the EU with the United Kingdom",
  R_ROW: "the rest of the world",
};

/** An area as a sentence names it: `South Korea`, `the United States`, `the EU27`. */
export const areaInSentence = ({ code, name }: Area): string =>
  OF_ITS_OWN[code] ?? (WITH_ARTICLE.has(code) ? `the ${name}` : name);

/** A technology as a sentence names it. */
export const technologyInSentence = (technology: Technology): string =>
  technology === ALL ? "all technologies" : technology.name;

/** An indicator as a sentence names it: `patent share`, `R&D expenditure, % of GDP`. */
export const indicatorInSentence = ({ name }: Pick<Indicator, "name">): string =>
  /^.[a-z]/.test(name) ? lowerFirst(name) : name;

/** What is measured of technologies, whose names may be none: `Patent share in Big Data`, `Use of Robotics by businesses`. */
export function indicatorIn({ name }: Pick<Indicator, "name">, technologies: string): string {
  if (technologies === "") return name;
  if (!name.includes("a technology")) return `${name} in ${technologies}`;
  // Codes of their own say by themselves what businesses do: "Use of the Internet of Things", "Purchase of cloud services".
  return /^[A-Z][a-z]+ of /.test(technologies)
    ? name.replace("Use of a technology", technologies)
    : name.replace("a technology", technologies);
}
