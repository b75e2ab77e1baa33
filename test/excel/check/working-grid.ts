import { parse, tokenize } from "@borgar/fx";
import { readFileSync } from "node:fs";
import path from "node:path";
import { parseArea } from "../../../src/playground/stand-in/area";
import { eachCell } from "../../../src/playground/stand-in/area-overlap";
import {
  isBlock,
  plainValue,
  type CellValue,
  type FormulaValue,
} from "../../../src/playground/stand-in/cell-value";
import { passAll } from "../../../src/playground/stand-in/custom-functions/call";
import { createCustomFunctions } from "../../../src/playground/stand-in/custom-functions/custom-functions";
import type { FunctionsMetadata } from "../../../src/playground/stand-in/custom-functions/metadata";
import type { PassingManners } from "../../../src/playground/stand-in/custom-functions/pass-argument";
import { readResult, readThrown } from "../../../src/playground/stand-in/custom-functions/read-result";
import { FRIENDLY } from "../../../src/playground/stand-in/excel/manners";
import { functions } from "../../functions/formula";
import { MemoryGrid } from "../../playground/memory-grid";

// Instead of the tests' own error class, which the stand-in does not know.
Object.assign(globalThis, { CustomFunctions: createCustomFunctions(undefined) });

const file = path.resolve(__dirname, "../../../src/data/compiled/functions.json");
const metadata = (JSON.parse(readFileSync(file, "utf8")) as FunctionsMetadata).functions;

interface Node {
  readonly type: string;
  readonly [part: string]: unknown;
}

const ROWS_OF_A_SHEET = 1_048_576;

/** So much of a whole column is handed on, the rest being empty too: a million cells take a test too long. */
const ROWS_HANDED_ON = 10_500;

/** A grid in memory whose formulas work: ATI functions over cells of the check's sheet, and products of two cells. */
export class WorkingGrid extends MemoryGrid {
  constructor(manners: Partial<PassingManners> = {}) {
    super();
    const passing = { ...FRIENDLY, ...manners };
    this.results.get = (formula) => this.work(parsed(formula), passing);
  }

  private work(node: Node, manners: PassingManners): FormulaValue {
    switch (node.type) {
      case "Literal":
        return node.value as CellValue;
      case "ReferenceIdentifier":
        return this.cellsAt(String(node.value), manners);
      case "BinaryExpression": {
        const [one, other] = (node.arguments as Node[]).map((side) => only(this.work(side, manners)));
        return Number(one) * Number(other);
      }
      case "CallExpression":
        return this.call(String((node.callee as Node).name), node.arguments as (Node | null)[], manners);
      default:
        throw new Error(`no idea of ${node.type}`);
    }
  }

  private cellsAt(a1: string, manners: PassingManners): FormulaValue {
    const column = /^([A-Z]+):\1$/.exec(a1)?.[1];
    if (column !== undefined && manners.mostCells < ROWS_OF_A_SHEET) return { error: "#CALC!" };
    const area = parseArea(column === undefined ? a1 : `${column}1:${column}${ROWS_HANDED_ON}`)!;
    const sheet = this.sheets().find(({ name }) => name.startsWith("ATI check"))!;
    const cells = this.entered(sheet.id);
    return eachCell(area, (row, at) => {
      const cell = cells.get(row)?.get(at);
      if (!cell) return null;
      return cell.formula === "" ? cell.value : only(this.work(parsed(cell.formula), manners));
    });
  }

  private call(name: string, nodes: readonly (Node | null)[], manners: PassingManners): FormulaValue {
    const described = metadata.find((each) => `ATI.${each.name}` === name);
    if (!described) return { error: "#NAME?" };
    const given = nodes.map((node) => (node ? this.work(node, manners) : null));
    const passed = passAll(described, given, manners);
    if ("error" in passed) return passed;
    try {
      return readResult(functions.get(described.id)!(...passed));
    } catch (thrown) {
      return readThrown(thrown);
    }
  }
}

const trees = new Map<string, Node>();

function parsed(formula: string): Node {
  let tree = trees.get(formula);
  if (!tree) {
    const program = parse(tokenize(formula, { mergeRefs: true })) as unknown as Node;
    trees.set(formula, (tree = program.type === "Program" ? (program.body as Node) : program));
  }
  return tree;
}

const only = (value: FormulaValue): CellValue => plainValue(isBlock(value) ? (value[0]?.[0] ?? null) : value);
