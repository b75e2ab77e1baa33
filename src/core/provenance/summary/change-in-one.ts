import { areaInSentence } from "../../catalogue/name-in-sentence";
import { joined, valueInWords } from "../../words/quantity";
import { listed } from "../../words/readable";
import { changedOf, changeVerbs, type Changed } from "./changed";
import { fitted } from "./fitted";
import { levelOf, subjectName, type Standing } from "./standing";

/** Of one technology: `since 2010 South Korea gained 3.3 pp (from 3.0 % to 6.3 %) and Germany lost 0.4 pp`. */
export function changeInOneTold(standing: Standing, { subject }: Changed, since: number): string {
  const { areas, quantity, subjects } = standing;
  // What a whole gained is no more or less than its members did.
  const all = areas
    .filter((area, at) => at === 0 || areas.length === 2 || area.kind === "country")
    .flatMap((area) => changedOf(standing, subject, area).map((changed) => ({ ...changed, area })));
  const [own] = all;
  if (!own) return "";
  const level = levelOf(subject, own.area);
  const where = subjects.length > 1 ? ` in ${subjectName(subject)}` : "";
  const levels =
    own.change === 0
      ? ` at ${valueInWords(level, quantity)}`
      : ` (from ${joined(subject.measurement.value(own.area, since), "to", level, quantity)})`;
  const whole = `since ${since} ${areaInSentence(own.area)} ${did(standing, own)}${where}${levels}`;
  if (all.length <= 2) {
    const beside = all.slice(1).map((other) => ` and ${areaInSentence(other.area)} ${did(standing, other)}`);
    return fitted("", whole + beside.join(""), whole);
  }
  const sorted = [...all].sort((one, other) => other.change - one.change);
  const [gained, lost] = changeVerbs(standing);
  const [most] = sorted;
  const least = sorted[sorted.length - 1];
  const ends = [
    ...(most && most.direction > 0 && most.area !== own.area
      ? [`${areaInSentence(most.area)} ${gained} most (${most.text})`]
      : []),
    ...(least && least.direction < 0 && least.area !== own.area
      ? [`${areaInSentence(least.area)} ${lost} most (${least.text})`]
      : []),
  ];
  return fitted(
    "",
    ...[2, 1].map((some) => [whole, listed(ends.slice(0, some))].filter((part) => part !== "").join("; ")),
    whole,
  );
}

function did(standing: Standing, { change, direction, size }: Changed): string {
  if (direction === 0) return change === 0 ? "is unchanged" : "is all but unchanged";
  const [up, down] = changeVerbs(standing);
  const by = up === "grew" ? "by " : "";
  return `${direction > 0 ? up : down} ${by}${size}`;
}
