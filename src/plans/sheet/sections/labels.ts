import type { Indicator } from "../../../core/catalogue/indicators";
import { ALL } from "../../../core/catalogue/technologies";
import { Cell, pinned } from "../../formula/cell";
import { YELLOW } from "../../look";
import { choiceOf } from "../parameters";

/** More cells than this are typed over more quickly than chosen one by one. */
const MOST_CHOSEN = 40;

/** Which way labels run, and so which part of a reference to them is fixed. */
type Along = "down" | "across";

/** Names that the user may write others over. */
export function typedLabels(
  names: readonly string[],
  list: "areas" | "technologies",
  along: Along,
): readonly Cell<string>[] {
  const [label, holds] =
    list === "areas" ? (["Area", "area"] as const) : (["Technology", "technology"] as const);
  const choice = names.length <= MOST_CHOSEN ? { choice: choiceOf(label, list) } : {};
  return names.map(
    (name) => new Cell({ content: name, today: name, fixed: FIXED[along], holds, look: YELLOW, ...choice }),
  );
}

/** Labels that show others, so that one change serves all sections. */
export const repeatedLabels = (labels: readonly Cell<string>[], along: Along): readonly Cell<string>[] =>
  labels.map((each) => repeatedLabel(each, along));

export const repeatedLabel = (label: Cell<string>, along: Along): Cell<string> =>
  new Cell({ content: pinned(label), today: label.today, fixed: FIXED[along] });

/** The one label of an indicator that technologies do not apply to. */
const wholeLabel = ({ name }: Indicator, along: Along): Cell<string> =>
  new Cell({ content: name, today: ALL.code, fixed: FIXED[along] });

/** The technologies of one section after the other: each typed into the first that has it, shown by the others. */
export function technologyLabels(
  along: Along,
): (indicator: Indicator, names: readonly string[]) => readonly Cell<string>[] {
  const typed = new Map<string, Cell<string>>();
  return (indicator, names) => {
    if (indicator.context) return [wholeLabel(indicator, along)];
    const known = new Map(typed);
    const fresh = names.filter((name) => !known.has(name));
    typedLabels(fresh, "technologies", along).forEach((cell) => typed.set(cell.today, cell));
    return names.flatMap((name) => {
      const [before, now] = [known.get(name), typed.get(name)];
      return before ? repeatedLabel(before, along) : (now ?? []);
    });
  };
}

const FIXED = { down: "column", across: "row" } as const;
