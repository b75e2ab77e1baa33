import { LateHost } from "../../src/playground/late-host";
import { MemoryGrid } from "./memory-grid";

const call = () => Promise.resolve([[1]]);

it("keeps the functions for a grid that comes later, and hands on those that come after it at once", () => {
  const host = new LateHost({ functions: [] });
  const seen: string[] = [];
  host.register("SHARE", call);
  host.arrive(new MemoryGrid(), (name) => void seen.push(name));
  host.register("RPA", call);
  expect(seen).toEqual(["SHARE", "RPA"]);
});

it("is the grid that came", () => {
  const host = new LateHost({ functions: [] });
  const grid = new MemoryGrid();
  host.arrive(grid, () => undefined);
  expect(host.grid.activeSheet()).toEqual(grid.activeSheet());
});

it("says who asks for cells before there is a grid", () => {
  expect(() => new LateHost({ functions: [] }).grid.activeSheet()).toThrow(
    'The grid was asked for "activeSheet" before it was there.',
  );
});

it("is ready when it is opened", async () => {
  const host = new LateHost({ functions: [] });
  let isReady = false;
  const waiting = host.ready.then(() => (isReady = true));
  await Promise.resolve();
  expect(isReady).toBe(false);
  host.open();
  await waiting;
  expect(isReady).toBe(true);
});
