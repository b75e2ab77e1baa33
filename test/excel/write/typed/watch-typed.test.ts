import { insertFormula } from "../../../../src/excel/write/insert-formula";
import { watchTyped } from "../../../../src/excel/write/typed/watch-typed";
import { areaOf } from "../../../../src/playground/stand-in/area";
import { setStage } from "../../stage/stage";

jest.mock("../../../../src/excel/host/pause", () => ({ pause: () => Promise.resolve() }));

const SHARE = '=ATI.SHARE("KR","AI")';
const formatOf = (formula: string): string | undefined =>
  formula.startsWith("=ATI.SHARE(") ? "0.0%" : undefined;

const stage = setStage(({ open }) => open());
let unwatch: () => Promise<void>;
beforeEach(async () => {
  unwatch = await watchTyped(formatOf);
});
afterEach(() => unwatch());

/** As the user does it: what is typed is told of, and formatted some requests later. */
async function type(cell: string, input: Parameters<typeof stage.put>[1]): Promise<string> {
  stage.put(cell, input);
  await new Promise((resolve) => setTimeout(resolve, 50));
  return stage.at(cell).numberFormat;
}

it("gives a figure that is typed the format of its unit, and its value stays", async () => {
  stage.grid.results.set(SHARE, 0.0629);
  expect(await type("B2", { formula: SHARE })).toBe("0.0%");
  expect(stage.at("B2").value).toBe(0.0629);
});

it("leaves what is no figure, and every format that somebody chose", async () => {
  expect(await type("B2", { formula: "=SUM(A1:A3)" })).toBe("General");
  expect(await type("B3", 0.5)).toBe("General");
  for (const [cell, format] of [
    ["B4", "0.000"],
    ["B5", "@"],
  ] as const) {
    stage.grid.setNumberFormats("s1", areaOf(cell), [[format]]);
    expect(await type(cell, { formula: SHARE })).toBe(format);
  }
});

it("formats once: who then chooses General keeps it", async () => {
  await type("B2", { formula: SHARE });
  stage.grid.setNumberFormats("s1", areaOf("B2"), [["General"]]);
  expect(await type("C2", 1)).toBe("General");
  expect(stage.at("B2").numberFormat).toBe("General");
});

it("formats all cells that a formula fills, but for those that have a format", async () => {
  const matrix = "=ATI.SHARE(A1:A2,B1:C1)";
  stage.grid.results.set(matrix, [
    [0.1, 0.2],
    [0.3, 0.4],
  ]);
  stage.grid.setNumberFormats("s1", areaOf("F3"), [["0.000"]]);
  await type("E2", { formula: matrix });
  expect(["E2", "F2", "E3", "F3", "G2"].map((cell) => stage.at(cell).numberFormat)).toEqual([
    "0.0%",
    "0.0%",
    "0.0%",
    "0.000",
    "General",
  ]);
});

it("does nothing on a protected sheet, nor where a thousand cells are pasted", async () => {
  const parts = stage.grid.parts();
  stage.grid.setParts({ ...parts, sheets: { s1: { isProtected: true } } });
  expect(await type("B2", { formula: SHARE })).toBe("General");
  stage.grid.setParts(parts);
  stage.grid.write(
    "s1",
    areaOf("A10:A1010"),
    Array.from({ length: 1001 }, () => [{ formula: SHARE }]),
  );
  expect(await type("C2", 1)).toBe("General");
  expect(stage.at("A10").numberFormat).toBe("General");
});

it("leaves what the add-in itself writes as it was written", async () => {
  await insertFormula(SHARE);
  expect(await type("H1", 1)).toBe("General");
  expect(stage.at("A1")).toMatchObject({ formula: SHARE, numberFormat: "General" });
});

it("ends when it is no longer wanted", async () => {
  await unwatch();
  expect(await type("B2", { formula: SHARE })).toBe("General");
});
