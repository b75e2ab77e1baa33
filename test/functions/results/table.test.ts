import { withHeaders } from "../../../src/functions/results/table";

const table = { title: "Title", source: "Source", header: ["a", "b", "c"], rows: [[1], [2, 3]] };

describe("withHeaders", () => {
  it("gives as much of the head as is asked for", () => {
    expect(withHeaders(table, 2)).toEqual([
      ["Title", "", ""],
      ["Source", "", ""],
      ["a", "b", "c"],
      [1, "", ""],
      [2, 3, ""],
    ]);
    expect(withHeaders(table, 1)).toEqual(withHeaders(table, 2).slice(2));
    expect(withHeaders(table, 0)).toEqual([
      [1, ""],
      [2, 3],
    ]);
  });
});
