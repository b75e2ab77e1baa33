import { ByHand } from "../../../src/taskpane/guide/by-hand";
import { LOOKS } from "../../../src/taskpane/guide/looks";
import { rendered } from "../rendered";

it("lists what to look at, in an order, and leads to the check", () => {
  const html = rendered(<ByHand />);
  expect(html.match(/<li /g)).toHaveLength(LOOKS.length);
  expect(html).toContain(">Check this Excel</button>");
  expect(new Set(LOOKS.map(({ title }) => title)).size).toBe(LOOKS.length);
});
