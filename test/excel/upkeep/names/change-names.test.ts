import { freeze } from "../../../../src/excel/upkeep/freeze";
import { thaw } from "../../../../src/excel/upkeep/thaw";
import { copyOfGrid } from "../../../playground/copy-of-grid";
import { MemoryGrid } from "../../../playground/memory-grid";
import { actAnywhere, expectSentence, type Scene } from "../../stage/act-anywhere";
import type { Act } from "../../stage/user-acts";
import { openExcel, UNGROUPED } from "../../stage/open-excel";
import { AT_ONCE, KNOWN } from "../upkeep-stage";

jest.mock("../../../../src/excel/host/pause", () => ({ pause: () => Promise.resolve() }));

const FORMULA = '=ATI.SHARE("KR","AI",2018)';

function named(): MemoryGrid {
  const grid = new MemoryGrid();
  const names = [{ name: "KoreaShare", formula: FORMULA, values: { [FORMULA]: 0.063 } }];
  grid.setParts({ ...grid.parts(), names });
  return grid;
}

let frozen: MemoryGrid;
beforeAll(async () => {
  frozen = named();
  openExcel(frozen, UNGROUPED);
  await freeze("workbook", KNOWN, AT_ONCE);
});

const formulaIn = (grid: MemoryGrid): string | undefined => grid.parts().names?.[0]?.formula;
const meaning =
  (formula: string): Act =>
  (grid) => {
    const { names = [], ...parts } = grid.parts();
    grid.setParts({ ...parts, names: names.map((name) => ({ ...name, formula })) });
    return true;
  };

describe.each<[string, Scene]>([
  ["frozen", { grid: named, work: () => freeze("workbook", KNOWN, AT_ONCE) }],
  ["brought back", { grid: () => copyOfGrid(frozen), work: () => thaw(KNOWN, AT_ONCE) }],
])("While a name is %s", (_what, scene) => {
  it("it keeps what the user makes it mean, whenever that is", async () => {
    await actAnywhere(scene, meaning("=7*6"), ({ k, grid, error }) => {
      expectSentence(k, error);
      expect({ k, formula: formulaIn(grid) }).toEqual({ k, formula: "=7*6" });
    });
  });

  it("it is gone where the user deletes it", async () => {
    const gone: Act = (grid) => {
      grid.setParts({ ...grid.parts(), names: [] });
      return true;
    };
    await actAnywhere(scene, gone, ({ k, grid, error }) => {
      expectSentence(k, error);
      expect({ k, names: grid.parts().names }).toEqual({ k, names: [] });
    });
  });
});
