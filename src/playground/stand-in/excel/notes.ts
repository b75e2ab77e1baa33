import { formatAddress } from "../area";
import type { Sheet } from "../grid";
import type { NotePart } from "../parts";
import { createObject } from "./client-object";
import { createCollection } from "./collection";
import { generalException, invalidArgument, itemNotFound } from "./office-error";
import { placeOf } from "./place";
import { rangeAt } from "./range/range";
import type { Ref, RequestQueue } from "./request-queue";
import { show } from "./show";

type Spot = Pick<NotePart, "sheetId" | "row" | "column">;

const isAt =
  ({ sheetId, row, column }: Spot) =>
  (note: Spot): boolean =>
    note.sheetId === sheetId && note.row === row && note.column === column;

/** The notes of a sheet, or of the whole workbook where no sheet is given. */
export function createNotes(
  queue: RequestQueue,
  sheet: () => Sheet | undefined,
  label: () => string,
): Excel.NoteCollection {
  const { grid } = queue;
  const spotOf = (address: unknown): Spot => {
    const place = placeOf(address, grid, sheet());
    const { row, column, rows, columns } = place.area;
    if (rows * columns > 1) throw invalidArgument("A note stands in one cell.");
    return { sheetId: place.sheet.id, row, column };
  };
  const find = (key: string): Spot | undefined => grid.parts().notes.find(isAt(spotOf(key)));

  return createCollection<Excel.NoteCollection, Excel.Note, Spot>(queue, {
    name: "NoteCollection",
    label: () => `${label()}.notes`,
    keys: () => {
      const own = sheet();
      return grid.parts().notes.filter(({ sheetId }) => own === undefined || sheetId === own.id);
    },
    item: (ref) => createNote(queue, ref),
    members: {
      add(cellAddress, content: unknown) {
        const add = (): Spot => {
          if (!queue.host.manners.takesNotes) throw generalException();
          const spot = spotOf(cellAddress);
          const parts = grid.parts();
          if ([...parts.notes, ...parts.comments].some(isAt(spot)))
            throw invalidArgument("The cell has a note or a comment already.");
          grid.setParts({ ...parts, notes: [...parts.notes, { ...spot, text: String(content) }] });
          return spot;
        };
        const line = (): string => `${label()}.notes.add(${show(cellAddress)}, ${JSON.stringify(content)})`;
        return createNote(queue, queue.lookup(add, { line }));
      },
      getItemOrNullObject: (key) =>
        createNote(
          queue,
          queue.lookup(() => find(key)),
        ),
      getItem: (key) =>
        createNote(
          queue,
          queue.lookup(() => {
            const spot = find(key);
            if (!spot) throw itemNotFound(`note at "${key}"`);
            return spot;
          }),
        ),
    },
  });
}

function createNote(queue: RequestQueue, ref: Ref<Spot>): Excel.Note {
  const { grid } = queue;
  const part = (): NotePart => {
    const spot = ref.get();
    const found = spot && grid.parts().notes.find(isAt(spot));
    if (!found) throw itemNotFound("note");
    return found;
  };
  const place = () => {
    const { sheetId, row, column } = part();
    const sheet = grid.sheets().find(({ id }) => id === sheetId);
    return sheet && { sheet, area: { row, column, rows: 1, columns: 1 } };
  };
  const replace = (text: string | undefined): void => {
    const old = part();
    const parts = grid.parts();
    const notes = parts.notes.flatMap((note) =>
      note !== old ? [note] : text === undefined ? [] : [{ ...note, text }],
    );
    grid.setParts({ ...parts, notes });
  };
  return createObject<Excel.Note>(queue, {
    name: "Note",
    label: () => {
      const at = place();
      return `note ${at ? formatAddress(at.sheet.name, at.area) : ""}`;
    },
    ref,
    properties: { content: { read: () => part().text, write: replace } },
    actions: { delete: () => replace(undefined) },
    members: { getLocation: () => rangeAt(queue, place) },
  });
}
