import { areaInSentence } from "../../catalogue/name-in-sentence";
import type { Area } from "../../catalogue/areas";
import { leadOf } from "../../words/difference";
import { against, valueInWords } from "../../words/quantity";
import { someOf } from "../../words/some-of";
import { fitted, MOST_NAMES } from "./fitted";
import { hasFigure, levelOf, subjectName, ofAll, wholeName, type Standing, type Subject } from "./standing";

/** Two areas side by side in a technology. */
interface Bout {
  readonly subject: Subject;
  readonly own: number;
  readonly other: number;
}

/** Where one of two areas is ahead, where the other, and where they are level; the largest gap first. */
export interface Duel {
  readonly one: Area;
  readonly two: Area;
  readonly bouts: readonly Bout[];
  readonly won: readonly Bout[];
  readonly lost: readonly Bout[];
  readonly level: readonly Bout[];
}

export function duelOf({ subjects }: Standing, one: Area, two: Area): Duel {
  const bouts = subjects
    .filter((subject) => hasFigure(subject, one) && hasFigure(subject, two))
    .map((subject) => ({ subject, own: levelOf(subject, one), other: levelOf(subject, two) }))
    .sort((a, b) => Math.abs(b.own - b.other) - Math.abs(a.own - a.other));
  return {
    one,
    two,
    bouts,
    won: bouts.filter(({ own, other }) => own > other),
    lost: bouts.filter(({ own, other }) => own < other),
    level: bouts.filter(({ own, other }) => own === other),
  };
}

/** Countries lead and trail; what a whole of several is set beside is above or below. */
export const duelVerbs = ({ one, two }: Duel): readonly [ahead: string, behind: string] =>
  one.kind === "country" && two.kind === "country" ? ["leads", "trails"] : ["is above", "is below"];

/** How two areas compare, the main thing first; nothing where no technology has figures of both. */
export function duelTold(standing: Standing, one: Area, two: Area, head: string): readonly string[] {
  const duel = duelOf(standing, one, two);
  const [first] = duel.bouts;
  if (!first) return [];
  if (duel.bouts.length === 1) return [fitted(head, boutTold(standing, duel, first))];
  const { won, lost, level } = duel;
  return [
    ...(won.length > 0 ? [ahead(standing, duel, head)] : []),
    ...(lost.length > 0 ? [behind(standing, duel, won.length > 0 ? "" : head)] : []),
    ...(level.length > 0 ? [even(standing, duel, level.length < duel.bouts.length ? "" : head)] : []),
  ];
}

/** Of one technology, by the one that is ahead: `South Korea leads Germany by 4.2 pp (6.3 % against 2.1 %)`. */
export function boutTold(standing: Standing, duel: Duel, { subject, own, other }: Bout): string {
  const { quantity, subjects } = standing;
  const [leads] = duelVerbs(duel);
  const names = [wholeName(duel.one), wholeName(duel.two)];
  const where = subjects.length > 1 ? ` in ${subjectName(subject)}` : "";
  if (own === other) return `${names.join(" and ")} are level${where} (${valueInWords(own, quantity)})`;
  const [most, least] = own > other ? [own, other] : [other, own];
  const [first = "", second = ""] = own > other ? names : names.reverse();
  const gap = leadOf(most, least, quantity);
  return `${first} ${leads} ${second}${where}${gap} (${against(most, least, quantity)})`;
}

function ahead(standing: Standing, duel: Duel, head: string): string {
  const { won, bouts } = duel;
  const [leads] = duelVerbs(duel);
  const told = (word?: string): string =>
    `${wholeName(duel.one)} ${leads} ${wholeName(duel.two)} in ${ofAll(won.length, bouts.length, word)}${most(standing, won)}`;
  return fitted(head, told(), told(""));
}

/** Where the other is ahead: after the wins of the first, or in their place. */
function behind(standing: Standing, duel: Duel, head: string): string {
  const { won, lost, bouts, one, two } = duel;
  const [leads, trails] = duelVerbs(duel);
  const also = (names: number): string => alsoIn(lost.slice(1), names);
  if (won.length === 0) {
    const told = (word?: string): string =>
      `${wholeName(one)} ${trails} ${wholeName(two)} in ${ofAll(lost.length, bouts.length, word)}${most(standing, lost)}`;
    return fitted(head, told() + also(MOST_NAMES), told() + also(2), told(), told(""));
  }
  const turned = lost.map((bout) => ({ ...bout, own: bout.other, other: bout.own }));
  const text = `${areaInSentence(two)} ${leads} in ${lost.length}${most(standing, turned)}`;
  return fitted(head, text + also(MOST_NAMES), text + also(2), text);
}

/** `, most in Photonics (10.0 % against 2.9 %)`, or where it is one alone its name. */
function most({ quantity }: Standing, [first, ...others]: readonly Bout[]): string {
  if (!first) return "";
  const numbers = against(first.own, first.other, quantity);
  return `${others.length > 0 ? ", most in" : ","} ${subjectName(first.subject)} (${numbers})`;
}

const alsoIn = (bouts: readonly Bout[], names: number): string =>
  bouts.length === 0
    ? ""
    : `, also in ${someOf(
        bouts.map(({ subject }) => subjectName(subject)),
        names,
      )}`;

function even({ quantity }: Standing, { one, two, level, bouts }: Duel, head: string): string {
  const begun = `${wholeName(one)} and ${wholeName(two)} are level in`;
  const each = level.map(({ subject, own }) => `${subjectName(subject)} (${valueInWords(own, quantity)})`);
  return fitted(
    head,
    `${begun} ${someOf(each, MOST_NAMES)}`,
    `${begun} ${ofAll(level.length, bouts.length)}, such as ${each[0] ?? ""}`,
  );
}
