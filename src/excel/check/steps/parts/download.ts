import { abilities } from "../../../host/abilities";
import type { Step } from "../../step";

export const download: Step = {
  id: "download",
  title: "Handing over a file",
  expected: "as a download",
  otherwise: "Saved copies of comparison sheets open as a new workbook instead, where Excel can do that.",
  doubts: "downloads",
  // Whether a download began cannot be seen: what is known of this Excel decides.
  run: () => {
    const { downloads } = abilities();
    return Promise.resolve({
      ok: downloads,
      seen: downloads ? "as a download" : "not as a download, as on every Mac",
    });
  },
};
