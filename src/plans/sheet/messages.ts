import type { BlockArguments } from "../formula/calls";
import { summary } from "../formula/calls";
import { quoted } from "../../core/words/quoted";
import type { Value } from "../formula/value";
import { formula, written } from "../formula/written";

/** More than these nobody takes in at a glance; all have a row, since another choice may bear more of them. */
const MOST = 6;

/** The key messages of a sheet, a sentence a row: most of them on its first block of figures, then one on each other. */
export function messagesOf(blocks: readonly BlockArguments[], most = MOST): readonly Value<string>[] {
  const [first, ...others] = blocks.slice(0, most);
  if (!first) return [];
  // Before sentences on others no row stays empty; at the end one may wait for what another choice bears.
  const room = most - others.length;
  const { length } = summary(first).today;
  const count = others.length === 0 ? room : Math.max(1, Math.min(room, length));
  return orNothing([...sentences(first, count), ...others.map(sentenceOn)]);
}

/** The first sentence on a block, which may say that it has no figure. */
function sentenceOn(block: BlockArguments): Value<string> {
  const all = summary(block);
  return unlessError(formula(written`INDEX(${all},1,1)`, all.today[0] ?? ""));
}

/** What comes after it says as much where it begins so. */
const [NO_FIGURE, NO] = ["No figure: No ", "No "] as const;

const unlessError = ({ text, today }: Value<string>): Value<string> =>
  formula(written`IFERROR(SUBSTITUTE(${text},"${NO_FIGURE}","${NO}"),"")`, today.replace(NO_FIGURE, NO));

/** Of what nobody has figures of, even a list of the areas is empty. */
const NOTHING = "No open source has a figure of what is chosen.";

/** An empty box would look like a fault. */
const orNothing = ([first, ...others]: readonly Value<string>[]): readonly Value<string>[] =>
  first
    ? [formula(written`IF(${first}="",${quoted(NOTHING)},${first})`, first.today || NOTHING), ...others]
    : [];

/** On each block where an area stands among the others. */
export const placesOf = (blocks: readonly Placed[], area: Value<string>): readonly Value<string>[] =>
  orNothing(blocks.slice(0, MOST).map((block) => placeOn(block, area)));

/** A block of figures, and that of the area itself. */
interface Placed extends BlockArguments {
  readonly own: Value;
}

/** The first sentence where it is of the area; else what the first is about, and of that the second, where that is. */
function placeOn({ own, ...block }: Placed, area: Value<string>): Value<string> {
  const all = summary(block);
  const [first = "", second = ""] = all.today;
  const [one, two] = [written`INDEX(${all},1,1)`, written`INDEX(${all},2,1)`];
  const head = written`LEFT(${one},FIND("${HEAD}",${one})+${HEAD.length - 1})`;
  const isFirst = (article: string) => written`IFERROR(FIND("${HEAD}${article}"&${area}&" ",${one}),0)`;
  const begins = (article: string) =>
    written`LEFT(${two},LEN("${article}"&${area})+1)="${article}"&${area}&" "`;
  const ofTwo = written`IF(${begins("")},${head}&${two},IF(${begins("The ")},${head}&"t"&MID(${two},2,${LONGEST}),${one}))`;
  // Who is first of others is told beside that the area itself has no figure.
  const isWithout = written`ISNA(${own})*ISNUMBER(FIND("${FIRST}",${one}))>0`;
  const without = written`${head}&"${WITHOUT}"&${area}&"; "&MID(${one},FIND("${HEAD}",${one})+${HEAD.length},${LONGEST})`;
  const otherwise = written`IF(${isWithout},${without},${one})`;
  const named = written`IF(${isFirst("")}+${isFirst("the ")}>0,${one},IFERROR(IF(${isWithout},${without},${ofTwo}),${otherwise}))`;
  return unlessError(formula(named, placeToday(first, second, area.today, typeof own.today === "number")));
}

function placeToday(first: string, second: string, area: string, hasFigure: boolean): string {
  const end = first.indexOf(HEAD) + HEAD.length;
  if (["", "the "].some((article) => first.includes(`${HEAD}${article}${area} `))) return first;
  if (!hasFigure && first.includes(FIRST))
    return `${first.slice(0, end)}${WITHOUT}${area}; ${first.slice(end)}`;
  const isOfArea = ["", "The "].some((article) => second.startsWith(`${article}${area} `));
  return isOfArea && end >= HEAD.length ? first.slice(0, end) + second.replace(/^The /, "the ") : first;
}

/** What a sentence says of the one that leads, and of the area that has no place. */
const [FIRST, WITHOUT] = [" first ", "no figure of "] as const;

/** More letters than a sentence has. */
const LONGEST = 999;

/** Ends what the first sentence is about. */
const HEAD = ": ";

/** So many sentences on a block, in the last of several rows its last, which may say what speaks against; "" where it bears fewer. */
function sentences(block: BlockArguments, count: number): readonly Value<string>[] {
  const all = summary(block);
  return Array.from({ length: count }, (_, at) => {
    const isLast = count > 1 && at === count - 1;
    const number = isLast ? written`MAX(${count},ROWS(${all}))` : String(at + 1);
    const today = all.today[isLast ? Math.max(count, all.today.length) - 1 : at] ?? "";
    return unlessError(formula(written`INDEX(${all},${number},1)`, today));
  });
}
