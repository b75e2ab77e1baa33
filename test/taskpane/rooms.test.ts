import { rooms } from "../../src/taskpane/rooms";

let isRead = false;
// Whatever reads the report goes through this door.
jest.mock("../../src/core/figures/report", () => {
  isRead = true;
  return { report: {} };
});

it("has the figures first and the sources last", () => {
  expect(rooms.map(({ title }) => title)).toEqual([
    "Explore",
    "Compare",
    "Report",
    "Guide",
    "Workbook",
    "Sources",
  ]);
});

it("reads nothing of the report before its room is shown", () => {
  expect(isRead).toBe(false);
});
