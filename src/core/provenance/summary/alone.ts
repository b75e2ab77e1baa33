import type { Area } from "../../catalogue/areas";
import { areaInSentence } from "../../catalogue/name-in-sentence";
import { valueInWords, valuesInWords } from "../../words/quantity";
import { fits, fitted } from "./fitted";
import { hasFigure, levelOf, subjectName, ofAll, wholeName, type Standing, type Subject } from "./standing";

/** The figures of an area from the highest to the lowest. */
export const descending = ({ subjects }: Standing, area: Area): readonly Subject[] =>
  subjects.filter((subject) => hasFigure(subject, area)).sort((a, b) => levelOf(b, area) - levelOf(a, area));

/** Where an area is high and where low, by its own figures alone. */
export function aloneTold(standing: Standing, area: Area, head: string): readonly string[] {
  const { quantity, subjects } = standing;
  const all = descending(standing, area);
  const [first, second] = all;
  const last = all[all.length - 1];
  if (!first || !second || !last) return first ? [onlyTold(standing, area, first, head)] : [];
  const whole = wholeName(area);
  const values = all.map((subject) => levelOf(subject, area));
  const shown = [first, second, last];
  const told = valuesInWords(
    shown.map((subject) => levelOf(subject, area)),
    quantity,
  );
  const at = (subject: Subject): string => `${subjectName(subject)} (${told[shown.indexOf(subject)] ?? ""})`;
  if (values[0] === values[values.length - 1]) {
    return [fitted(head, `${whole} stands at ${told[0] ?? ""} in ${ofAll(all.length, subjects.length)}`)];
  }
  const isIndex = quantity.kind === "index";
  const above = values.filter((value) => value > 0).length;
  const begun = `${whole} is ${isIndex ? `above 0 in ${ofAll(above, all.length)}, ` : ""}highest in ${at(first)}`;
  const of = isIndex || all.length === 2 ? "" : `, of ${all.length} technologies`;
  const lowest = `lowest in ${at(last)}`;
  const ways = all.length === 2 ? [] : [`${begun}, then ${at(second)}, and ${lowest}${of}`];
  const sentence = fitted(head, ...ways, `${begun} and ${lowest}${of}`);
  if (fits(sentence)) return [sentence];
  return [fitted(head, begun + of), fitted("", `${areaInSentence(area)} is ${lowest}`)];
}

function onlyTold(standing: Standing, area: Area, subject: Subject, head: string): string {
  const where = standing.subjects.length > 1 ? ` in ${subjectName(subject)}` : "";
  const level = valueInWords(levelOf(subject, area), standing.quantity);
  return fitted(head, `${wholeName(area)} stands at ${level}${where}`);
}
