import Sequencer from "@jest/test-sequencer";

// Jest knows how long a file took only where it ran before. On a clean clone one of these would come last, and leave all
// other workers idle.
const LONG = [
  "excel/made/rebuild-meanwhile",
  "excel/write/insert-plan",
  "e2e/comparison-sheets",
  "e2e/served/release",
  "e2e/help",
  "excel/made/rebuild-sheet",
  "e2e/compare-room",
  "e2e/every-room",
  "excel/write/meanwhile",
  "core/mutation",
  "excel/made/page/make-room",
  "e2e/report-room",
  "e2e/check-excel",
  "e2e/explore-room",
  "e2e/insert",
  "e2e/other-browsers/other-browsers",
].map((name) => `/test/${name}.test.ts`);

/** Begins with the files that take longest. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) => {
      const at = LONG.findIndex((name) => path.replaceAll("\\", "/").endsWith(name));
      return at < 0 ? LONG.length : at;
    };
    return super.sort(tests).sort((one, other) => place(one) - place(other));
  }
}
