import { fetched } from "../loading/fetched";

/** What writes into the workbook, fetched with the first wish: whoever only reads needs none of it. */
export const lazyWriter = (): Promise<typeof import("./writer")> =>
  fetched(
    "The part that writes into the workbook",
    () => import(/* webpackChunkName: "writer" */ "./writer"),
  );
