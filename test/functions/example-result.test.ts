import { expectedOf, meets } from "./example-result";

const holds = (given: unknown[][], result: string): boolean => meets(given, expectedOf(result));

describe("The result of an example", () => {
  it("meets numbers to the decimals shown", () => {
    expect(holds([[0.06288]], "0.0629")).toBe(true);
    expect(holds([[0.06301]], "0.0629")).toBe(false);
    expect(holds([[0.06288]], "0.0630")).toBe(false);
    expect(holds([["0.0629"]], "0.0629")).toBe(false);
    expect(holds([[2888]], "2888")).toBe(true);
    expect(holds([[2889]], "2888")).toBe(false);
  });

  it("meets a text as a whole, or its beginning before …", () => {
    expect(holds([["broader"]], "broader")).toBe(true);
    expect(holds([["broader or so"]], "broader")).toBe(false);
    expect(holds([["2026-11-22 a47863e2"]], "2026-11-22 …")).toBe(true);
    expect(holds([["2025-11-22 a47863e2"]], "2026-11-22 …")).toBe(false);
    expect(holds([["anything"]], "…")).toBe(false);
  });

  it("meets an error that has a message", () => {
    expect(holds([["#N/A No figure."]], "#N/A")).toBe(true);
    expect(holds([["#N/A "]], "#N/A")).toBe(false);
    expect(holds([["#VALUE! No figure."]], "#N/A")).toBe(false);
  });

  it("meets arrays in shape and cells", () => {
    expect(
      holds(
        [
          [1, "a, b"],
          [2, "c"],
        ],
        '{1,"a, b";2,"c"}',
      ),
    ).toBe(true);
    expect(holds([[1, "a"]], '{1,"a";2,"c"}')).toBe(false);
    expect(holds([[1, 2, 3]], "{1,2}")).toBe(false);
  });

  it("lets … at the end of a row or of the rows stand for more, and not for none", () => {
    expect(holds([[1, 2, 3]], "{1,2,…}")).toBe(true);
    expect(holds([[1, 2]], "{1,2,…}")).toBe(false);
    expect(holds([[1], [2], [3]], "{1;2;…}")).toBe(true);
    expect(holds([[1], [2]], "{1;2;…}")).toBe(false);
  });
});
