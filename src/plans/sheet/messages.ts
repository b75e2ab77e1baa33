import type { BlockArguments } from "../formula/calls";
import { summary } from "../formula/calls";
import type { Value } from "../formula/value";
import { formula, written } from "../formula/written";

/** More than these nobody takes in at a glance; all have a row, since another choice may bear more of them. */
const MOST = 6;

/** The key messages of a sheet, a sentence a row: most of them on its first block of figures, then one on each other. */
export function messagesOf(blocks: readonly BlockArguments[], most = MOST): readonly Value<string>[] {
  const [first, ...others] = blocks.slice(0, most);
  if (!first) return [];
  return [...sentences(first, most - others.length), ...others.map(sentenceOn)];
}

/** The first sentence on a block; "" where it only says that there is no figure, which its table shows. */
function sentenceOn(block: BlockArguments): Value<string> {
  const {
    text,
    today: [today = ""],
  } = summary(block);
  const first = written`INDEX(${text},1,1)`;
  return formula(
    written`IFERROR(IF(LEFT(${first},${NOTHING.length})="${NOTHING}","",${first}),"")`,
    today.startsWith(NOTHING) ? "" : today,
  );
}

/** How a summary begins of what nobody has figures of. */
const NOTHING = "No figure";

/** So many sentences on a block; "" where it bears fewer. */
function sentences(block: BlockArguments, count: number): readonly Value<string>[] {
  const all = summary(block);
  return Array.from({ length: count }, (_, at) =>
    formula(written`IFERROR(INDEX(${all},${at + 1},1),"")`, all.today[at] ?? ""),
  );
}
