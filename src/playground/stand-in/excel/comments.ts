import type { Sheet } from "../grid";
import type { NotePart } from "../parts";
import { createObject } from "./client-object";
import { createCollection } from "./collection";
import { invalidArgument, itemNotFound } from "./office-error";
import { placeOf } from "./place";
import type { Ref, RequestQueue } from "./request-queue";
import { show } from "./show";

const isAt =
  ({ sheetId, row, column }: NotePart) =>
  (other: NotePart): boolean =>
    other.sheetId === sheetId && other.row === row && other.column === column;

/** The comments of a sheet; the stand-in knows neither answers nor who wrote them. */
export function createComments(
  queue: RequestQueue,
  sheet: () => Sheet,
  label: () => string,
): Excel.CommentCollection {
  const { grid } = queue;
  const spotOf = (address: unknown): NotePart => {
    const place = placeOf(address, grid, sheet());
    const { row, column, rows, columns } = place.area;
    if (rows * columns > 1) throw invalidArgument("A comment stands in one cell.");
    return { sheetId: place.sheet.id, row, column, text: "" };
  };

  return createCollection<Excel.CommentCollection, Excel.Comment, NotePart>(queue, {
    name: "CommentCollection",
    label: () => `${label()}.comments`,
    keys: () => grid.parts().comments.filter(({ sheetId }) => sheetId === sheet().id),
    item: (ref) => createComment(queue, ref),
    members: {
      add(cellAddress: unknown, content: unknown) {
        if (typeof content !== "string")
          throw new Error("comments.add of more than a text is not in the stand-in");
        const add = (): NotePart => {
          const spot = { ...spotOf(cellAddress), text: content };
          const parts = grid.parts();
          if ([...parts.notes, ...parts.comments].some(isAt(spot)))
            throw invalidArgument("The cell has a note or a comment already.");
          grid.setParts({ ...parts, comments: [...parts.comments, spot] });
          return spot;
        };
        const line = (): string =>
          `${label()}.comments.add(${show(cellAddress)}, ${JSON.stringify(content)})`;
        return createComment(queue, queue.lookup(add, { line }));
      },
      getItemByCell: (cellAddress: unknown) =>
        createComment(
          queue,
          queue.lookup(() => {
            const found = grid.parts().comments.find(isAt(spotOf(cellAddress)));
            if (!found) throw itemNotFound("comment");
            return found;
          }),
        ),
    },
  });
}

function createComment(queue: RequestQueue, ref: Ref<NotePart>): Excel.Comment {
  const { grid } = queue;
  const part = (): NotePart => {
    const spot = ref.get();
    const found = spot && grid.parts().comments.find(isAt(spot));
    if (!found) throw itemNotFound("comment");
    return found;
  };
  const replace = (...by: readonly NotePart[]): void => {
    const old = part();
    const parts = grid.parts();
    grid.setParts({ ...parts, comments: parts.comments.flatMap((each) => (each === old ? by : [each])) });
  };
  return createObject<Excel.Comment>(queue, {
    name: "Comment",
    label: () => "comment",
    ref,
    properties: {
      content: { read: () => part().text, write: (text) => replace({ ...part(), text }) },
    },
    actions: { delete: () => replace() },
  });
}
