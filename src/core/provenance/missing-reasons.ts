import { someOf } from "../words/some-of";
import { yearsInWords } from "../words/years-in-words";

/** More names than this are not listed in a reason. */
const MOST_NAMES = 4;

/** What a missing figure is of, as its reason may name it. */
export interface Missing {
  readonly area?: string;
  readonly technology?: string;
  readonly year?: number;
}

/** A reason in words, and how many figures it keeps away. */
export interface MissingReason {
  readonly text: string;
  readonly figures: number;
}

type Side = keyof Missing;

const SIDES: readonly Side[] = ["year", "area", "technology"];

/** Stand for the names in a reason: characters that no text holds. */
const MARKS: Readonly<Record<Side, string>> = { year: "\u0000", area: "\u0001", technology: "\u0002" };

interface Counted {
  /** The reason with marks in the place of names. */
  readonly text: string;
  readonly names: Readonly<Record<Side, readonly string[]>>;
  figures: number;
}

/** Why figures of a block are missing, each reason once. */
export class MissingReasons {
  private readonly known = new Map<string, Counted>();

  add(reason: string, missing: Missing = {}): void {
    let counted = this.known.get(reason);
    if (!counted) this.known.set(reason, (counted = marked(reason, missing)));
    counted.figures += 1;
  }

  /** Those of most figures first; reasons that differ in nothing but a name are told as one of all the names. */
  told(): readonly MissingReason[] {
    return SIDES.reduce<readonly Counted[]>(joined, [...this.known.values()])
      .map(({ text, names, figures }) => ({ text: SIDES.reduce(fill(names), text), figures }))
      .sort((one, other) => other.figures - one.figures);
  }
}

function marked(reason: string, missing: Missing): Counted {
  const names: Record<Side, readonly string[]> = { year: [], area: [], technology: [] };
  let text = reason;
  for (const side of SIDES) {
    const name = String(missing[side] ?? "");
    if (name === "" || !text.includes(name)) continue;
    text = text.replaceAll(name, MARKS[side]);
    names[side] = [name];
  }
  return { text, names, figures: 0 };
}

/** Joins the reasons that differ in the names of one side alone, so that all that is then said holds. */
function joined(all: readonly Counted[], side: Side): readonly Counted[] {
  const found = new Map<string, Counted>();
  const alone: Counted[] = [];
  for (const each of all) {
    const { text, names, figures } = each;
    // Without such a name it differs in more: of unknown names there may be thousands.
    if (names[side].length === 0) {
      alone.push(each);
      continue;
    }
    const key = JSON.stringify([text, SIDES.map((each) => (each === side ? [] : names[each]))]);
    const same = found.get(key) ?? { text, names: { ...names, [side]: [] }, figures: 0 };
    found.set(key, {
      text,
      names: { ...names, [side]: [...same.names[side], ...names[side]] },
      figures: same.figures + figures,
    });
  }
  return [...found.values(), ...alone];
}

const fill =
  (names: Counted["names"]) =>
  (text: string, side: Side): string =>
    text.replaceAll(
      MARKS[side],
      side === "year" ? yearsInWords(names.year.map(Number)) : someOf(names[side], MOST_NAMES),
    );
