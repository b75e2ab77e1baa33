import { heatColors } from "../../../../src/taskpane/explore/chart/heat-colors";

const FIGURES = [-80, -40, -10, 0, 5, 33, 100];

it("is neutral at 0, orange below and blue above, as far apart as the figures", () => {
  const color = heatColors(FIGURES, "light");
  expect(color(0).fill).toBe("rgb(247, 247, 247)");
  expect(color(100).fill).toBe("rgb(33, 102, 172)");
  // 80 of 100 of the way to orange: 247 - 0.8 * (247 - 179) = 192.6, and so on.
  expect(color(-80).fill).toBe("rgb(193, 120, 54)");
  expect(heatColors([0, 0], "light")(0).fill).toBe("rgb(247, 247, 247)");
});

it.each(["light", "dark"] as const)("writes what can be read on each colour: %s", (scheme) => {
  const color = heatColors([-100, 100], scheme);
  for (let figure = -100; figure <= 100; figure += 1) {
    const { fill, ink } = color(figure);
    const channels = (/(\d+), (\d+), (\d+)/.exec(fill) ?? []).slice(1).map(Number);
    // WCAG 1.4.3 asks for 4.5 to 1.
    expect([figure, contrast(channels, ink) >= 4.5]).toEqual([figure, true]);
  }
});

it("leaves the colours of high contrast alone", () => {
  expect(heatColors(FIGURES, "contrast")(100)).toEqual({ fill: "none", ink: "currentColor" });
});

function contrast(channels: readonly number[], ink: string): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) =>
    channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4,
  );
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return ink === "black" ? (luminance + 0.05) / 0.05 : 1.05 / (luminance + 0.05);
}
