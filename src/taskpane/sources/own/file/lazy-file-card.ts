import { lazily } from "../../../shared/loading/lazily";

/** Fetched with the first file that is opened, and with it what reads files. */
export const LazyFileCard = lazily(
  () => import(/* webpackChunkName: "own-file" */ "./file-card").then(({ FileCard }) => FileCard),
  { name: "What reads files" },
);
