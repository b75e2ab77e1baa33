import type { Break, Caution } from "../../data/bundle";
import { BREAK, STATUSES } from "./cells/status-text";

/** Figures with the same status in the same year, of a series and a technology. */
interface Marked {
  readonly letter: string;
  readonly series: string;
  readonly code: number;
  readonly year: number;
  readonly areas: Set<number>;
}

/** So many different sets of marks are told apart. */
const MOST_TOLD_APART = 200;

/** The statuses of figures, as they are read. */
export class Marks {
  private readonly all = new Map<string, Marked>();

  add(letters: string, series: string, code: number, year: number, area: number): void {
    for (const letter of letters) {
      const key = `${letter} ${series} ${code} ${year}`;
      let marked = this.all.get(key);
      if (!marked) this.all.set(key, (marked = { letter, series, code, year, areas: new Set() }));
      marked.areas.add(area);
    }
  }

  breaks(codes: readonly string[], areas: readonly string[]): Break[] {
    return [...this.all.values()]
      .filter(({ letter }) => letter === BREAK)
      .map(({ series, code, year, areas: marked }) => ({
        codes: [codes[code] ?? ""],
        areas: [...marked].map((area) => areas[area] ?? ""),
        ...(series === "" ? {} : { series: [series] }),
        year,
        reason: "your range marks a break there",
      }));
  }

  cautions(codes: readonly string[], areas: readonly string[]): Caution[] {
    const marked = [...this.all.values()].filter(({ letter }) => letter !== BREAK);
    if (marked.length > MOST_TOLD_APART) {
      const letters = [...new Set(marked.map(({ letter }) => letter))];
      return letters.map((letter) => ({ text: `Some figures of your range are ${STATUSES[letter] ?? ""}` }));
    }
    return marked.map(({ letter, code, year, areas: of }) => ({
      text: `Your range marks the figure of ${year} as ${STATUSES[letter] ?? ""}`,
      codes: [codes[code] ?? ""],
      areas: [...of].map((area) => areas[area] ?? ""),
      from: year,
      to: year,
    }));
  }
}
