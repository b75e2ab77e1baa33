import { measurementOf } from "../indicators/choice";
import { isFound, Refusal } from "../refusal";
import { areaOf, type Area } from "../catalogue/areas";
import { figureCall } from "../catalogue/figure-call";
import { indicatorOf, indicators, type Indicator } from "../catalogue/indicators";
import { quoted } from "../words/quoted";
import { ALL, findTechnology, type Technology } from "../catalogue/technologies";

/** A formula that shows what an entry of a list is good for: a first figure where there is one. */
export function formulaToTry(list: string, code: string): string {
  switch (list) {
    case "datasets":
      return `=ATI.META("${code}")`;
    case "policies":
    case "findings":
    case "flags":
      return `=ATI.EXPLAIN("${code}")`;
    case "facts":
      return `=ATI.FACT("${code}")`;
    case "footnotes":
    case "bibliography":
      return `=ATI.LIST("${list}")`;
    case "groups":
      return `=ATI.SHARE("${code}","ALL")`;
    case "areas":
      return forArea(areaOf(code)) ?? `=ATI.META("${code}")`;
    case "indicators":
      return forIndicator(indicatorOf(code)) ?? `=ATI.META("${code}")`;
    default: {
      const technology = findTechnology(code);
      if (technology instanceof Refusal) return `=ATI.META("${code}")`;
      return forTechnology(technology) ?? `=ATI.META("${code}")`;
    }
  }
}

/** Asked in this order for a first figure; South Korea and the United States have the most between them. */
const ASKED = ["KR", "US"];

const forTechnology = (technology: Technology): string | undefined =>
  firstFormula(
    indicators.filter((indicator) => !indicator.context),
    [technology],
    ASKED.map(areaOf),
  );

const forIndicator = (indicator: Indicator): string | undefined =>
  firstFormula(
    [indicator],
    indicator.context ? [ALL] : [ALL, ...technologiesToTry(indicator)],
    ASKED.map(areaOf),
  );

const forArea = (area: Area): string | undefined =>
  firstFormula([indicatorOf("SHARE")], [ALL], [area]) ??
  firstFormula([indicatorOf("EXPORTS")], technologiesToTry(indicatorOf("EXPORTS")), [area]) ??
  firstFormula([indicatorOf("INVESTMENT")], [ALL], [area]) ??
  firstFormula(
    indicators.filter((indicator) => indicator.context),
    [ALL],
    [area],
  );

function technologiesToTry(indicator: Indicator): Technology[] {
  return ["AI", "BIGDATA", "MNE"].map((code) => findTechnology(code, indicator)).filter(isFound);
}

function firstFormula(
  asked: readonly Indicator[],
  technologies: readonly Technology[],
  areas: readonly Area[],
): string | undefined {
  for (const indicator of asked) {
    for (const technology of technologies) {
      const measurement = measurementOf(indicator, technology);
      if (measurement instanceof Refusal) continue;
      const area = areas.find((each) => measurement.has(each));
      if (area) return written(indicator, area, technology);
    }
  }
  return undefined;
}

function written(indicator: Indicator, area: Area, technology: Technology): string {
  if (indicator.context) return `=${figureCall(indicator, [quoted(area.code)])}`;
  const named = technology.prefix === "" && technology !== ALL ? technology.name : technology.code;
  return `=${figureCall(indicator, [quoted(area.code), quoted(named)])}`;
}
