/** Names of tests, those of their describe blocks before them, by the file in which they stand. */
type Tests = Readonly<Record<string, readonly string[]>>;

/**
 * What Microsoft's client is not asked for, by the reason. A test is excluded by its full name; a name that no test has
 * fails its file.
 */
export const PROXIES_ONLY: Readonly<Record<string, Tests>> = {
  "notes came with ExcelApi 1.18": {
    "test/e2e/formulas-in-cells.test.ts": ["formulas become values and come back"],
    "test/excel/check/run-check.test.ts": ["whatever happens what fails is done without from then on"],
    "test/excel/made/build-sheet.test.ts": [
      "A sheet of the template head-to-head has its notes",
      "A sheet of the template league has its notes",
      "A sheet of the template specialisation has its notes",
      "A sheet of the template policy has its notes",
      "A sheet of the template empty has its notes",
    ],
    "test/excel/made/rebuild-sheet.test.ts": [
      "A user's cell keeps its note where the page would note something, too",
    ],
    "test/excel/upkeep/freeze.test.ts": [
      "turns formulas into their values with every digit, whole spills too, and notes the formulas",
    ],
    "test/excel/upkeep/scan-formulas.test.ts": [
      "reads a sheet of more cells than one request takes, and freezing and thawing take several too",
    ],
    "test/excel/upkeep/thaw.test.ts": [
      "makes the workbook what it was before it was frozen",
      "reads a note that a person wrote, where no other formula stands",
      "A formula that would give something else than was frozen stays frozen and is named, with its note, and the others come back",
      "A note that is none of ours, or broken blocks none of the others, is left alone, and named with the reason",
      "A note that is none of ours, or broken keeps none of the others where Excel alone refuses its formula",
    ],
    "test/excel/write/parts/decorate.test.ts": [
      "An Excel that takes no notes keeps the insert, and it is said how many are missing",
      "Cells with comments get no notes, and all others theirs",
    ],
    "test/excel/write/insert-plan.test.ts": ["notes stand on the cells at which the plan lands"],
  },
  "undo is grouped since ExcelApi 1.20": {
    "test/e2e/insert.test.ts": ["one undo takes a whole insert back"],
    "test/excel/made/build-sheet.test.ts": [
      "is one step of undo; the first in a workbook is another, that its lists were hidden",
    ],
    "test/excel/made/page/make-room.test.ts": [
      "What the user has below it, where the larger page would reach it, is where it was after one undo",
      "What the user has beside it, where the larger page would reach it, is where it was after one undo",
      "What the user has at its corner, where the larger page would reach it, is where it was after one undo",
      "What the user has below it and beside it, where the larger page would reach it, is where it was after one undo",
      "What the user has beside it and at its corner, where the larger page would reach it, is where it was after one undo",
      "What the user has on all sides, where the larger page would reach it, is where it was after one undo",
    ],
    "test/excel/write/grouped.test.ts": [
      "Work that fails in a group leaves the same as work that never was in one",
      "One undo takes an insert back where Excel groups, and its next try is plain where it fails at that",
    ],
    "test/excel/upkeep/freeze.test.ts": ["is one step of undo"],
    "test/excel/upkeep/thaw.test.ts": ["is one step of undo"],
  },
  "how the pane looks does not depend on the client": {
    "test/e2e/compare-room.test.ts": [
      "At 320 pixels nothing sticks out and no rule of accessibility is broken: light",
      "At 320 pixels nothing sticks out and no rule of accessibility is broken: dark",
      "At 360 pixels nothing sticks out and no rule of accessibility is broken: light",
      "At 360 pixels nothing sticks out and no rule of accessibility is broken: dark",
    ],
  },
};
