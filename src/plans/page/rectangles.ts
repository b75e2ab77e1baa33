import type { PlannedStyle, Style } from "../plan";

/** What cells look like, given row by row, as few rectangles: equal ones down a column, then such columns side by side. */
export function rectanglesOf(looks: readonly (readonly (Style | undefined)[])[]): readonly PlannedStyle[] {
  const found: PlannedStyle[] = [];
  const columns = Math.max(0, ...looks.map(({ length }) => length));
  for (let column = 0; column < columns; column += 1) {
    for (const run of runsOf(looks.map((line) => line[column]))) {
      const { row, rows, style } = run;
      const beside = found.findIndex(
        ({ place, style: other }) =>
          place.column + place.columns === column &&
          place.row === row &&
          place.rows === rows &&
          isSame(other, style),
      );
      const { place } = found[beside] ?? {};
      if (place) found[beside] = { place: { ...place, columns: place.columns + 1 }, style };
      else found.push({ place: { row, column, rows, columns: 1 }, style });
    }
  }
  return found;
}

interface Run {
  readonly row: number;
  readonly rows: number;
  readonly style: Style;
}

function runsOf(looks: readonly (Style | undefined)[]): readonly Run[] {
  const runs: Run[] = [];
  looks.forEach((style, row) => {
    if (!style) return;
    const last = runs.at(-1);
    if (last && last.row + last.rows === row && isSame(last.style, style))
      runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    else runs.push({ row, rows: 1, style });
  });
  return runs;
}

const isSame = (one: Style, other: Style): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);
