import { indicatorOf } from "../../../src/core/catalogue/indicators";
import { Refusal } from "../../../src/core/refusal";
import { blockOf } from "../../../src/functions/arguments/block";

const share = indicatorOf("SHARE");

/** What a block asks for, row by row. */
const asked = (...args: Parameters<typeof blockOf>): string[] | undefined =>
  blockOf(...args)?.map(({ area, technology, year }) =>
    [area, technology, year].map((each) => nameOf(each)).join(" "),
  );

const nameOf = (each: { code: string } | Refusal | number | string): string =>
  each instanceof Refusal ? `#${each.kind}` : typeof each === "object" ? each.code : String(each);

describe("blockOf", () => {
  it("is none where one figure is asked for, given as values or as single cells", () => {
    expect(blockOf(share, "KR", "AI", 2018)).toBeUndefined();
    expect(blockOf(share, [["KR"]], [["AI"]], [[2018]])).toBeUndefined();
    expect(blockOf(share, [["KR"]], null, null)).toBeUndefined();
    expect(blockOf(share, "KR", [[""]], [[0]])).toBeUndefined();
  });

  it("reads a column against a row as a matrix, row by row, what is left out as all and the latest", () => {
    expect(asked(share, [["KR"], ["JP"]], [["AI", "ROB"]], 2018)).toEqual([
      "KR AI 2018",
      "KR ROB 2018",
      "JP AI 2018",
      "JP ROB 2018",
    ]);
    expect(asked(share, [["KR", "JP"]], null, null)).toEqual(["KR ALL latest", "JP ALL latest"]);
  });

  it("replaces a group by its members, alone too", () => {
    expect(asked(share, "EASTASIA", "AI", 2018)).toEqual(
      ["CN", "JP", "KR", "TW"].map((code) => `${code} AI 2018`),
    );
  });

  it("leaves out what has an empty cell, however the cell arrives", () => {
    expect(asked(share, [["KR"], [""], [null], [0]], [["AI", ""]], 2018)).toEqual(["KR AI 2018"]);
    expect(asked(share, [[""], [""]], "AI", 2018)).toEqual([]);
  });

  it("keeps unknown names as their refusals", () => {
    expect(asked(share, [["KR"], ["Koera"]], "AI", [[2018, "soon"]])).toEqual([
      "KR AI 2018",
      "KR AI #invalid",
      "#invalid AI 2018",
      "#invalid AI #invalid",
    ]);
  });

  it("looks at no technologies where they do not apply", () => {
    const gerd = indicatorOf("GERD");
    expect(asked(gerd, [["KR"], ["JP"]], [["AI", "ROB"]], 2018)).toEqual(["KR ALL 2018", "JP ALL 2018"]);
    expect(asked(gerd, "KR", [["AI", ""]], 2018)).toBeUndefined();
  });

  it("needs an area, for which an empty cell alone does not count", () => {
    expect(() => blockOf(share, [[""]], ["AI", "ROB"], 2018)).toThrow("No area given.");
  });

  it("refuses shapes that do not fit", () => {
    expect(() => blockOf(share, [["KR"], ["JP"]], [["AI"], ["ROB"], ["MNE"]], 2018)).toThrow(
      /areas 2 × 1, technologies 3 × 1/,
    );
  });
});
