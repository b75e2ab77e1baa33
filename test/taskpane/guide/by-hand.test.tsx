import { ByHand } from "../../../src/taskpane/guide/by-hand";
import { HAND_CHECKS } from "../../../src/taskpane/guide/hand-checks";
import { rendered } from "../rendered";

it("lists what to look at, in an order, and leads to the check", () => {
  const html = rendered(<ByHand />);
  expect(html.match(/<li /g)).toHaveLength(HAND_CHECKS.length);
  expect(html).toContain(">Check this Excel</button>");
  expect(new Set(HAND_CHECKS.map(({ title }) => title)).size).toBe(HAND_CHECKS.length);
});
