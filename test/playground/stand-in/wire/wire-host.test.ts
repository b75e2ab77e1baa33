import { areaOf } from "../../../../src/playground/stand-in/area";
import type { Action, EventEntry, ObjectPath } from "../../../../src/playground/stand-in/wire/protocol";
import { WireHost } from "../../../../src/playground/stand-in/wire/wire-host";
import { MemoryGrid } from "../../memory-grid";

let grid: MemoryGrid;
let host: WireHost;
const told: EventEntry[] = [];

beforeEach(() => {
  grid = new MemoryGrid();
  told.splice(0);
  host = new WireHost(grid, { api: "1.15" }, (entry) => told.push(entry));
});

const WORKBOOK = { Id: 1, ObjectPathType: 1, Name: "" };
const SHEETS = { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 };
const SHEET = {
  Id: 3,
  ObjectPathType: 3,
  Name: "GetItem",
  ParentObjectPathId: 2,
  ArgumentInfo: { Arguments: ["Sheet1"] },
};
const CELLS = {
  Id: 4,
  ObjectPathType: 3,
  Name: "GetRange",
  ParentObjectPathId: 3,
  ArgumentInfo: { Arguments: ["A1:B1"] },
};

/** What the client would send: all paths, and these actions in order. */
function send(actions: readonly Omit<Action, "Id">[], more: readonly ObjectPath[] = []) {
  const paths = [WORKBOOK, SHEETS, SHEET, CELLS, ...more];
  return host.execute({
    Actions: actions.map((action, index) => ({ Id: 10 + index, ...action })),
    ObjectPaths: Object.fromEntries(paths.map((path) => [path.Id, path])),
  });
}
const set = (Name: string, value: unknown, ObjectPathId = 4) => ({
  ActionType: 4,
  Name,
  ObjectPathId,
  ArgumentInfo: { Arguments: [value] },
});
const load = (ObjectPathId: number, ...Select: string[]) => ({
  ActionType: 2,
  Name: "",
  ObjectPathId,
  QueryInfo: { Select },
});
const valuesIn = (address: string) => grid.read("s1", areaOf(address))[0]!.map(({ value }) => value);

it("sets and loads what the actions name, and answers each by its number", async () => {
  expect(await send([set("Values", [[1, "x"]]), load(4, "values", "address", "format/fill/color")])).toEqual({
    Error: null,
    Results: [
      { ActionId: 10, Value: null },
      {
        ActionId: 11,
        Value: { Values: [[1, "x"]], Address: "Sheet1!A1:B1", Format: { Fill: { Color: "#FFFFFF" } } },
      },
    ],
    TraceIds: [],
  });
});

it("gives the items of a collection by their ids, with what is asked of them", async () => {
  grid.addSheet("Notes");
  const { Results } = await send([load(2, "name")]);
  expect(Results[0]!.Value).toMatchObject({
    _Items: [
      { Id: "s1", Name: "Sheet1" },
      { Id: grid.sheets()[1]!.id, Name: "Notes" },
    ],
  });
});

it("stops at the action that fails, and tells which; what came before stays done", async () => {
  const gone = { ...SHEET, Id: 5, ArgumentInfo: { Arguments: ["Gone"] } };
  const answer = await send([set("Values", [[1, 2]]), set("Name", "x", 5), set("Values", [[3, 4]])], [gone]);
  expect(answer).toMatchObject({
    Error: { Code: "ItemNotFound", ActionIndex: 1 },
    Results: [{ ActionId: 10 }],
  });
  expect(valuesIn("A1:B1")).toEqual([1, 2]);
});

it("says by its name what the stand-in lacks", async () => {
  const { Error: failure } = await send([set("FormulasR1C1", [["=1"]])]);
  expect(failure).toMatchObject({ Code: "NotInStandIn" });
  expect(failure!.Message).toContain("Range.formulasR1C1");
});

it("keeps a range that the client wants kept, until it does not any more", async () => {
  const keep = { ActionType: 3, Name: "_KeepReference", ObjectPathId: 4 };
  const { Results } = await send([keep, { ActionType: 1, Name: "", ObjectPathId: 4 }]);
  const { _ReferenceId: name } = Results[1]!.Value as { readonly _ReferenceId: string };
  const kept = { Id: 6, ObjectPathType: 6, Name: name };
  expect((await send([set("Values", [[5, 6]], 6)], [kept])).Error).toBeNull();
  expect(valuesIn("A1:B1")).toEqual([5, 6]);
  await send([
    { ActionType: 3, Name: "_RemoveReference", ObjectPathId: 1, ArgumentInfo: { Arguments: [name] } },
  ]);
  expect((await send([set("Values", [[7, 8]], 6)], [kept])).Error).toMatchObject({
    Code: "InvalidReference",
  });
});

it("tells of a sheet's selection while the client wants to hear of it", async () => {
  const action = (Name: string) => ({ ActionType: 3, Name, ObjectPathId: 3 });
  const ofSheet = () => told.filter(({ messageType }) => messageType === 14);
  await send([action("_RegisterSelectionChangedEvent")]);
  grid.select("s1", areaOf("B2"));
  expect(ofSheet()).toMatchObject([{ targetId: "s1" }]);
  expect(JSON.parse(ofSheet()[0]!.message)).toMatchObject({ address: "B2", worksheetId: "s1" });
  await send([action("_UnregisterSelectionChangedEvent")]);
  grid.select("s1", areaOf("B3"));
  expect(ofSheet()).toHaveLength(1);
});
