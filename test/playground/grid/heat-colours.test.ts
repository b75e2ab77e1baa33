import { heatColours, inkForDark, inkOn } from "../../../src/playground/grid/heat-colours";

const LOW = { color: "#000000", type: "LowestValue" };
const HIGH = { color: "#ffffff", type: "HighestValue" };

describe("heatColours", () => {
  it("mixes two colours in a straight line from the lowest to the highest value", () => {
    const colourOf = heatColours([LOW, HIGH], [10, 30, 20]);
    // 15 is a quarter of the way: 255 / 4 = 63.75, rounded 64 = 0x40.
    expect([10, 15, 30].map(colourOf)).toEqual(["#000000", "#404040", "#ffffff"]);
  });

  it("turns at the middle point of three, wherever it lies", () => {
    const colourOf = heatColours(
      [
        { color: "#ff0000", type: "lowestValue" },
        { color: "#ffffff", type: "number", formula: "0" },
        { color: "#0000ff", type: "highestValue" },
      ],
      [-1, 4],
    );
    // -0.5 is half way from red to white, 2 half way from white to blue: 127.5 is rounded to 128 = 0x80.
    expect([-1, -0.5, 0, 2, 4].map(colourOf)).toEqual([
      "#ff0000",
      "#ff8080",
      "#ffffff",
      "#8080ff",
      "#0000ff",
    ]);
  });

  it("takes a percentile between two values where it falls there", () => {
    const colourOf = heatColours(
      [LOW, { color: "#ffffff", type: "percentile", formula: "50" }],
      [0, 2, 4, 100],
    );
    // The middle of the two middle values is 3.
    expect(colourOf(3)).toBe("#ffffff");
    expect(colourOf(1.5)).toBe("#808080");
  });

  it("colours nothing without values, or by a kind of point that it does not know", () => {
    expect(heatColours([LOW, HIGH], [])(1)).toBeUndefined();
    expect(
      heatColours([LOW, { color: "#ffffff", type: "Formula", formula: "=A1" }], [1, 2])(1),
    ).toBeUndefined();
  });
});

describe("inkOn", () => {
  it("is black on light fills and white on dark ones", () => {
    expect(["#ffeb84", "#63be7b", "#ffffff"].map(inkOn)).toEqual(["#000000", "#000000", "#000000"]);
    expect(["#000000", "#0f6c5c", "#a4262c"].map(inkOn)).toEqual(["#ffffff", "#ffffff", "#ffffff"]);
  });
});

describe("inkForDark", () => {
  it("leaves a colour that can be read, and darkens a faint one until it can", () => {
    expect(["#000000", "#767676", "#a4262c"].map(inkForDark)).toEqual(["#000000", "#767676", "#a4262c"]);
    // #767676 has a contrast of 4.54 with white, #777777 one of 4.48; each step takes a twentieth away.
    const grey = inkForDark("#a6a6a6");
    expect(parseInt(grey.slice(1, 3), 16)).toBeLessThanOrEqual(0x76);
    expect(parseInt(grey.slice(1, 3), 16)).toBeGreaterThan(0.95 * 0x76 - 1);
  });
});
