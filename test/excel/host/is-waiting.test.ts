import { isWaiting } from "../../../src/excel/host/is-waiting";

it("tells a value that is on its way from one that has arrived", () => {
  expect(["#BUSY!", "#GETTING_DATA", "#CONNECT!"].every(isWaiting)).toBe(true);
  expect(["", "#N/A", "#SPILL!", "busy", 0, true, null].some(isWaiting)).toBe(false);
});
