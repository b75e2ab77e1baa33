import type { NotesChange } from "../notes/notes";
import type { Change } from "./compare";

/** Something that the last edition has and this one has not. */
export interface Loss {
  /** By which it is accepted. */
  readonly name: string;
  readonly text: string;
}

/** All that is lost in a dataset, each to be accepted by its name; a note that changed or went is one of them. */
export function lossesOf(dataset: string, change: Change, notes: NotesChange): Loss[] {
  const loss = (kind: string, what: string | number, text: string): Loss => ({
    name: [dataset, kind, what].filter((part) => part !== "").join(":"),
    text,
  });
  return [
    ...change.lostYears.map((year) => loss("year", year, `the year ${year}`)),
    ...change.lostAreas.map((area) => loss("area", area, `the area ${area}`)),
    ...change.lostCodes.map((code) => loss("code", code, `the code ${code}`)),
    ...[...change.lostValues].map(([area, count]) =>
      loss("values", area, `${count} ${count === 1 ? "figure" : "figures"} of ${area}`),
    ),
    ...(notes.gone.length === 0 ? [] : [loss("notes", "", `${notes.gone.length} of the producer's notes`)]),
  ];
}

export const unaccepted = (losses: readonly Loss[], accepted: readonly string[]): Loss[] =>
  losses.filter(({ name }) => !accepted.includes(name));
